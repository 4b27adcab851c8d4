const ENDINGS = (
  'а я о е ы и у ю ь й ой ей ою ею ом ем ам ям ами ями ах ях ов ев ий ия ию ие ии ией ием иям иях иями ью ья ье ый ая яя ое ее ые ие ' +
  'ого его ому ему ым им ых их ую юю ыми ими ать ять еть ить оть уть ыть ти ть ал ала ало али ял яла яло яли ел ела ело ели ил ила ило или ул ула уло ули ыл ыла ыло ыли ' +
  'л ла ло ли ет ит ут ют ат ят ешь ишь ем им ете ите у ю ют йте йся ав яв ив ев ув ыв вши авши ивши ший вший авший ивший евший ующий ющий ящий ащий ущий ' +
  'ующие ющие ящие ащие ущие ующая ющая вшие вшая авшие авшая ившие анный енный янный анные енные янные анная енная ана ена ан ен аны ены ано ено'
)
  .split(' ')
  .sort((a, b) => b.length - a.length);

/** A rough root that all forms of a Russian word share; for looking up whether a word is a common one. */
export function root(word: string): string {
  let stem = word;
  if (stem.length > 5 && (stem.endsWith('ся') || stem.endsWith('сь'))) stem = stem.slice(0, -2);
  const ending = ENDINGS.find((one) => stem.length > one.length + 2 && stem.endsWith(one));
  return ending ? stem.slice(0, -ending.length) : stem;
}
