// The ACFTU measures on union legal aid of 2008. Articles 1–7, 10 and 12 were read in re-posts; the others are from memory and are cited without number.
import { kept, implementedIn, type ArticleTable, type Instrument } from './define.ts';

/** What its articles share. */
export const instrument: Instrument = {
  instrument: '工会法律援助办法',
  number: '总工发〔2008〕52号',
  url: 'http://www.lyrce.net/news5/100059.html',
  inForceFrom: '2008-08-11',
  inForceTo: null,
  isPartial: true,
  confidence: 'sourced',
};

const table: ArticleTable = {
  2: {
    title: '援助对象',
    substance: '工会为合法权益受到侵害的职工、工会工作者和工会组织无偿提供法律服务；工会法律援助是政府法律援助的补充。',
    treatment: implementedIn('law/vocabulary.ts'),
  },
  3: {
    title: '异地协作',
    substance: '省际、城际的工会及其援助机构可以互相委托，协助办理援助事项。',
    treatment: implementedIn('law/triage/cross-region.ts'),
  },
  6: {
    title: '机构与合作',
    substance: '县级以上地方工会设立援助机构，可以与司法行政部门共建工作站，也可以与律师事务所签订服务协议。',
    treatment: implementedIn('law/competence/venue.ts', 'law/competence/letters.ts'),
  },
  7: {
    title: '人员',
    substance: '机构可以单设，也可以与帮扶中心合署；人员可以从工会公职律师、调解员、监督员以及社会法律专业人士中聘请。',
    treatment: implementedIn('law/competence/representation.ts'),
  },
  8: {
    title: '援助范围',
    substance:
      '劳动争议，因劳动权益涉及的人身、民主、财产权利受侵犯，工会工作者因履职受侵害，工会组织权益受侵害，以及工会认为应当援助的其他事项。',
    confidence: 'memory',
    treatment: implementedIn('law/triage/scope.ts'),
  },
  9: {
    title: '援助形式',
    substance: '普法、咨询、代写文书、参与协商调解、代理仲裁诉讼及其他形式。',
    confidence: 'memory',
    treatment: implementedIn('law/vocabulary.ts'),
  },
  10: {
    title: '代理的条件',
    substance:
      '申请代理的职工，本人和家庭符合当地工会的困难标准，或者虽不符合但有证据证明权益受到严重侵害；农民工要劳动报酬或者工伤赔偿的不看困难条件。',
    url: 'http://ptwbs.net/news-803638.html',
    treatment: implementedIn('law/triage/hardship.ts', 'law/competence/eligibility.ts'),
  },
  11: {
    title: '向哪里申请',
    substance:
      '职工向劳动合同履行地或者用人单位所在地的工会援助机构申请；工会工作者和工会组织向侵权行为地或者用人单位所在地的机构申请。',
    confidence: 'memory',
    treatment: implementedIn('law/triage/venue.ts', 'law/competence/venue.ts'),
  },
  12: {
    title: '申请材料',
    substance:
      '申请代理的要有书面申请，附身份证或工作证、困难证明、与事项有关的材料和其他需要的材料；书写有困难的可以口头申请，由工作人员记录后本人签名。',
    url: 'http://ptwbs.net/news-803638.html',
    treatment: implementedIn('law/triage/papers.ts'),
  },
  13: {
    title: '工会工作者和组织的材料',
    substance: '工会工作者、工会组织申请的，以所在工会或者地方工会出具的情况说明代替困难证明。',
    confidence: 'memory',
    treatment: implementedIn('law/triage/papers.ts'),
  },
  14: {
    title: '审查',
    substance: '机构收到申请后七日内审查，由负责人签署意见，书面告知申请人。',
    confidence: 'memory',
    treatment: implementedIn('law/terms/aid-terms.ts'),
  },
};

export const { article, articles } = kept(instrument, table);
