/** Whether so many percent are a share of a whole, as it is rounded: a third is 33 %, or 33.3 %. */
export const isPercent = (share: number, percent: number): boolean =>
  Math.abs(share * 100 - percent) < (Number.isInteger(percent) ? 0.5 : 0.05);
