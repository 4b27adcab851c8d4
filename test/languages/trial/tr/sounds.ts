import { soundRules } from '../../../../src/text/sounds.js';

/** Turkish writes as it speaks; i stands for ı too (folded). */
export const sounds = soundRules(`
a=a e=e i=i o=o ö=ö u=u ü=ü
b=b c=ǰ ç=č d=d f=f g=g ğ= h=h j=ž k=k l=l m=m n=n p=p r=r s=s ş=š t=t v=v y=y z=z w=v x=ks q=k
`);
