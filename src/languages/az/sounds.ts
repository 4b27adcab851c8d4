import { soundRules } from '../../text/sounds.js';

/** Azerbaijani writes as it speaks; i stands for ı too (folded). Letters that it lacks come from names left as they are. */
export const sounds = soundRules(`
a=a e=e ə=ä i=i o=o ö=ö u=u ü=ü
b=b c=ǰ ç=č d=d f=f g=g ğ=g h=h x=x j=ž k=k q=g l=l m=m n=n p=p r=r s=s ş=š t=t v=v y=y z=z w=w ts=c
é=e è=e á=a í=i ó=o ú=u ñ=n ä=a â=a î=i û=u
`);
