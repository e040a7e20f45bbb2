/** `npm run bench`: how fast the law library computes, as figures and as a ratio taken in the same run. */
import { benchClaims } from './claims.ts';

const { setsPerSecond, multipliedPerSecond, linesPerSet } = benchClaims();
console.log(`claim sets a second on one core: ${Math.round(setsPerSecond)}`);
console.log('  one set: 8 claims, 24 months of payroll; amounts, lines, articles, readings, conflicts, final awards');
console.log(`  lines in a set: ${linesPerSet.toFixed(1)}`);
console.log(`only multiplying the same numbers: ${Math.round(multipliedPerSecond)} a second`);
console.log(`ratio: a set costs ${(multipliedPerSecond / setsPerSecond).toFixed(1)} times the bare multiplication`);
