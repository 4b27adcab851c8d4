import type {} from 'micromark-util-types';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    syntaxLine: 'syntaxLine';
    syntaxMark: 'syntaxMark';
    syntaxTitle: 'syntaxTitle';
    syntaxIndent: 'syntaxIndent';
    containerMark: 'containerMark';
    admonition: 'admonition';
    definitionItem: 'definitionItem';
    syntaxCode: 'syntaxCode';
    syntaxData: 'syntaxData';
    syntaxLink: 'syntaxLink';
    syntaxImage: 'syntaxImage';
    syntaxSpan: 'syntaxSpan';
    syntaxPairMark: 'syntaxPairMark';
    syntaxPairText: 'syntaxPairText';
  }
}
