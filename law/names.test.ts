// Numbers of persons and bodies, and how they are hidden. All numbers here are made up or from the standards.
import { describe, expect, it } from 'vitest';
import {
  birthOnOf,
  isCreditCode,
  isIdentityNumber,
  isMobileNumber,
  maskAddress,
  maskIdentityNumber,
  maskPhone,
  redactPersonal,
  sexOf,
} from './names.ts';

describe('身份号码', () => {
  it('校验位和出生日期都对才算有效', () => {
    expect(isIdentityNumber('11010519491231002X')).toBe(true);
    expect(isIdentityNumber('11010519491231002x')).toBe(true);
    expect(isIdentityNumber('440524188001010014')).toBe(true);
    expect(isIdentityNumber('110105194912310021')).toBe(false);
    expect(isIdentityNumber('11010519490231002X')).toBe(false);
    expect(isIdentityNumber('1101054912310')).toBe(false);
  });

  it('从有效号码读出生日和性别', () => {
    expect(birthOnOf('11010519491231002X')).toBe('1949-12-31');
    expect(sexOf('11010519491231002X')).toBe('female');
    expect(sexOf('440524188001010014')).toBe('male');
    expect(birthOnOf('110105194912310021')).toBeUndefined();
    expect(sexOf('')).toBeUndefined();
  });
});

describe('手机号和信用代码', () => {
  it('识别手机号', () => {
    expect(isMobileNumber('13800138000')).toBe(true);
    expect(isMobileNumber('+86 138-0013-8000')).toBe(true);
    expect(isMobileNumber('12351')).toBe(false);
    expect(isMobileNumber('12800138000')).toBe(false);
  });

  it('识别统一社会信用代码', () => {
    expect(isCreditCode('91350100M000100Y43')).toBe(true);
    expect(isCreditCode('91350100M000100Y44')).toBe(false);
    expect(isCreditCode('91350100I000100Y43')).toBe(false);
  });
});

describe('遮盖', () => {
  it('只露出认得出的几位', () => {
    expect(maskIdentityNumber('11010519491231002X')).toBe('110***********002X');
    expect(maskPhone('13800138000')).toBe('138****8000');
    expect(maskPhone('12345')).toBe('*****');
    expect(maskAddress('江苏省南通市海门区解放路12号3幢')).toBe('江苏省南通市海门区****');
    expect(maskAddress('昆山市花桥镇1号')).toBe('昆山市****');
    expect(maskAddress('')).toBe('');
    expect(maskAddress('某路3号')).not.toContain('3号');
  });

  it('文字里的身份号码和手机号都遮盖，写错校验位的也遮盖', () => {
    const text = redactPersonal('张某11010519491231002X，另有110105194912310021，电话13800138000或138-0013-8001。');
    expect(text).not.toMatch(/19491231/);
    expect(text).toContain('138****8000');
    expect(text).toContain('138****8001');
  });

  it.each([
    ['电话１３８００１３８０００', '电话138****8000'],
    ['电话138　0013　8000', '电话138****8000'],
    ['+8613800138000', '+86*******8000'],
    ['86-138-0013-8000', '861******8000'],
    ['证件１１０１０５１９４９１２３１００２Ｘ', '证件110***********002X'],
    ['110105 1949 1231 002X', '110***********002X'],
    ['座机0512-85551234', '座机051*****1234'],
    ['座机（010）85551234', '座机010****1234'],
    ['（0512-85551234）', '（051*****1234）'],
    ['座机025 5551234', '座机025***1234'],
    ['051285551234找老王', '051*****1234找老王'],
    ['工资卡6222021234567890123', '工资卡***************0123'],
    ['卡号6228 4800 1234 5678', '卡号************5678'],
    ['护照E12345678', '护照E*****678'],
    ['护照EA1234567号', '护照E*****567号'],
    ['回乡证H1234567800', '回乡证H*******800'],
  ])('%s 遮成 %s', (told, shown) => {
    expect(redactPersonal(told)).toBe(shown);
  });

  it.each([
    '2026年11月21日拨打12351，欠22万余元，转账流水20261121000012345678。',
    '欠薪13800元、138000.50元、1,380,013元，合计8555123元',
    '2023-01-05至2024-06-30，共0.1234567890成',
    '（2026）苏0583民初01234号，昆劳人仲案字〔2026〕第0512号',
    '照片P20261121.jpg、S20261121、IMG20261121',
    '统一社会信用代码91350100M000100Y43，社保编号E1234',
    '工号0512345，合同编号HT2026112100',
  ])('金额、日期、案号和热线不受影响：%s', (text) => {
    expect(redactPersonal(text)).toBe(text);
  });

  it('护照只露首位和末三位', () => {
    expect(maskIdentityNumber('E12345678')).toBe('E*****678');
  });
});
