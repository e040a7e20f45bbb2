/** The last questions: how to reach the worker, and papers or photographs. */
import { isIdentityNumber, isMobileNumber, maskIdentityNumber, maskPhone } from '@gongyuan/law/names.ts';
import { first, formOf, textField, tick, ticked } from '../form.ts';
import { html } from '../html.ts';
import { right, wrong, yes } from './step.ts';
import type { Step } from './step.ts';
import { numbersIn } from './telling.ts';
import { fileList, uploadForm } from './files.ts';

const isPhone = (text: string): boolean =>
  isMobileNumber(text) || /^(?:0\d{2,3})?[2-9]\d{6,7}$/.test(text.normalize('NFKC').replace(/\D/g, ''));
const isIdentity = (text: string): boolean =>
  isIdentityNumber(text) || /^[A-Z]{1,3}\d{6,10}$/.test(text.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase());

export const contact: Step = {
  id: 'contact',
  label: '怎么联系',
  heading: ({ helper }) => (helper ? '怎么联系当事人？' : '怎么称呼您，怎么联系您？'),
  why: '有了消息才找得到您。以后用这个手机号就能查进度。短信里不写您的事。',
  applies: yes,
  isAnswered: ({ contact: told }) => told !== undefined,
  told: ({ contact: told }) =>
    formOf({
      name: told?.name,
      nameLater: told?.name === '',
      phone: told?.phone,
      phoneNone: told?.phone === '',
      identityNumber: told?.identityNumber,
    }),
  fields: (told, faults) => html`
${textField({ name: 'name', label: '姓名', value: first(told, 'name'), fault: faults['name'], max: 40, complete: 'name' })}
${tick('nameLater', '先不说姓名', ticked(told, 'nameLater'))}
${textField({ name: 'phone', label: '手机号', value: first(told, 'phone'), fault: faults['phone'], type: 'tel', mode: 'numeric', max: 20, complete: 'tel' })}
${tick('phoneNone', '没有手机号，我自己打12351问', ticked(told, 'phoneNone'))}
${textField({ name: 'identityNumber', label: '身份证号（可以不填）', hint: '申请请律师代理时要核对身份。带证件来窗口再登记也可以。', value: first(told, 'identityNumber'), fault: faults['identityNumber'], max: 18 })}`,
  parse: (told, answers) => {
    const name = first(told, 'name');
    const phone = first(told, 'phone');
    const identityNumber = first(told, 'identityNumber');
    const faults = {
      ...(name === '' && !ticked(told, 'nameLater') ? { name: '请写姓名，或者勾选“先不说姓名”' } : numbersIn(name)),
      ...(phone === ''
        ? ticked(told, 'phoneNone')
          ? {}
          : { phone: '请写手机号，或者勾选“没有手机号”' }
        : isPhone(phone)
          ? {}
          : { phone: '电话号码不对，请看看是不是11位' }),
      ...(identityNumber === '' || isIdentity(identityNumber)
        ? {}
        : { identityNumber: '身份证号不对，请核对；也可以先不填' }),
    };
    return Object.keys(faults).length > 0
      ? wrong(faults)
      : right({ ...answers, contact: { name, phone, identityNumber } });
  },
  words: ({ contact: told }) =>
    told === undefined
      ? []
      : [
          told.name || '先不说姓名',
          told.phone ? `电话 ${maskPhone(told.phone)}` : '没有手机号',
          ...(told.identityNumber ? [`身份证号 ${maskIdentityNumber(told.identityNumber)}`] : []),
        ],
};

export const papers: Step = {
  id: 'papers',
  label: '材料和照片',
  heading: () => '有材料、照片吗？',
  why: '手里的东西最能说明问题。没有就跳过，以后也能补。',
  example: '工资条、合同、工牌、考勤、和老板的聊天截图、转账记录、受伤的照片。',
  applies: yes,
  isAnswered: ({ papers: told }) => told !== undefined,
  told: () => formOf({}),
  fields: (_told, faults, { files }) =>
    html`${fileList(files, '/ask/files/remove')}${uploadForm({ action: '/ask/files', fault: faults['file'] })}`,
  parse: (_told, answers) => right({ ...answers, papers: 'seen' }),
  words: ({ papers: told }, { files }) =>
    told === undefined ? [] : files.length === 0 ? ['没有上传'] : files.map(({ name }) => name),
};
