// The persons whose hardship is not examined once a paper shows who they are, and the matters with no such condition.
import { citation, type Basis } from '../basis.ts';
import { article as legalAidAct } from '../articles/legal-aid-act.ts';

/**
 * Classes of persons, and of matters, that are free of the examination. A migrant worker who claims pay or work-injury
 * damages is the third class of article 42: told by category and cause, so it is no class to be chosen here.
 *
 * @basis 《法律援助法》第三十二条、第四十二条，工会依第六十八条参照适用
 */
export const exemptPersons = {
  no_fixed_income: {
    label: '无固定生活来源的未成年人、老年人、残疾人等特定群体',
    papers: '年龄或者残疾的证件，没有固定生活来源的说明',
    because: [citation(legalAidAct(42)), citation(legalAidAct(68))],
  },
  public_assistance: {
    label: '社会救助、司法救助或者优抚对象',
    papers: '低保、特困、司法救助或者优抚的证件、决定',
    because: [citation(legalAidAct(42)), citation(legalAidAct(68))],
  },
  matter_without_condition: {
    label: '见义勇为、遭受虐待遗弃或者家庭暴力等不受经济困难条件限制的情形',
    papers: '见义勇为的确认、报警记录或者告诫书等材料',
    because: [citation(legalAidAct(32)), citation(legalAidAct(68))],
  },
} as const satisfies Readonly<
  Record<string, { readonly label: string; readonly papers: string; readonly because: readonly Basis[] }>
>;

/** The code of a class that is free of the examination. */
export type ExemptPerson = keyof typeof exemptPersons;

/** All classes, in the order of the list. */
export const exemptPersonCodes: readonly ExemptPerson[] = Object.keys(exemptPersons).filter(isExemptPerson);

/**
 * Whether a text is the code of a class that is free of the examination.
 *
 * @basis 《法律援助法》第四十二条
 * @unit  boolean
 * @example isExemptPerson('public_assistance') // true
 */
export function isExemptPerson(value: string): value is ExemptPerson {
  return Object.hasOwn(exemptPersons, value);
}
