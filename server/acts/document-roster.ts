/** The roster of a matter as a form prints it: what is sealed is printed masked, so that no file holds it in the clear. */
import { maskAddress, maskIdentityNumber, maskPhone } from '@gongyuan/law/names.ts';
import { rosterTags } from '@gongyuan/procedures/document-tags.ts';
import { openField } from '../sealed-person.ts';
import type { SealedField } from '../sealed-person.ts';
import type { Db, Services } from '../services.ts';

const sexes: Readonly<Record<string, string>> = { male: '男', female: '女' };

/** One row an applicant, in the order of the roster; a seat without a person has its name only. */
export async function rosterRows(
  { keys }: Pick<Services, 'keys'>,
  db: Db,
  matterId: string,
): Promise<readonly Readonly<Record<string, string>>[]> {
  const people = await db
    .selectFrom('matterApplicant')
    .innerJoin('disputeParty', 'disputeParty.id', 'matterApplicant.partyId')
    .leftJoin('person', 'person.id', 'disputeParty.personId')
    .select([
      'disputeParty.displayName',
      'person.sex',
      'person.birthOn',
      'person.isUnionMember',
      'person.dataKey',
      'person.id',
    ])
    .select(['person.identityNumberSealed', 'person.phoneSealed', 'person.addressSealed'])
    .where('matterApplicant.matterId', '=', matterId)
    .orderBy('disputeParty.seat')
    .execute();
  return people.map((person, index) => {
    const { id } = person;
    const masked = (field: SealedField, mask: (text: string) => string) => {
      const plain = id && openField(keys, { ...person, id }, field);
      return plain ? mask(plain) : '';
    };
    return {
      [rosterTags.seat]: String(index + 1),
      [rosterTags.name]: person.displayName,
      [rosterTags.sex]: (person.sex && sexes[person.sex]) || '',
      [rosterTags.birthOn]: person.birthOn ?? '',
      [rosterTags.isMember]: person.isUnionMember === null ? '' : person.isUnionMember ? '是' : '否',
      [rosterTags.identityNumber]: masked('identity_number', maskIdentityNumber),
      [rosterTags.phone]: masked('phone', maskPhone),
      [rosterTags.address]: masked('address', maskAddress),
    };
  });
}
