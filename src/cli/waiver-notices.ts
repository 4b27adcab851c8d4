import { translate } from '../messages/index.js';
import type { Waiver } from '../model/index.js';
import { plainLine } from '../reports/plain.js';
import type { Result } from '../validate/result.js';
import { waiversNaming } from '../validate/waive.js';
import type { CliContext } from './context.js';

/** Watches a run for waivers that do nothing: without a reason, run out, or naming no finding any more. */
export class WaiverNotices {
  readonly #used = new Set<Waiver>();

  constructor(
    private readonly waivers: readonly Waiver[],
    private readonly today: string,
  ) {}

  /** Takes note of the waivers that name a finding of a result. */
  see({ findings, waived }: Result): void {
    if (this.waivers.length === 0) return;
    for (const finding of findings) for (const waiver of waiversNaming(finding, this.waivers)) this.#used.add(waiver);
    for (const { finding } of waived) {
      for (const waiver of waiversNaming(finding, this.waivers)) this.#used.add(waiver);
    }
  }

  /** Tells of them on stderr, each with its line. Only a run over the whole project can tell what names no finding. */
  tell({ stderr, language }: CliContext, whole: boolean): void {
    for (const waiver of this.waivers) {
      const { fingerprint, until, place, reason } = waiver;
      let id: string | undefined;
      if (!this.#used.has(waiver)) id = whole ? 'stale' : undefined;
      else if (reason.trim() === '') id = 'no-reason';
      else if (until !== undefined && until < this.today) id = 'expired';
      if (id === undefined) continue;
      const text = translate(language, `finding.waiver.${id}`, {
        fingerprint: fingerprint.slice(0, 8),
        until: until ?? '',
      });
      stderr.write(`${plainLine(`${place?.file}:${place?.line}: ${text}`)}\n`);
    }
  }
}
