/**
 * Elements of ITS that may stand in elements of others, after ITS 2.0 (W3C Recommendation of 29 October 2013) and, for ruby,
 * ITS 1.0 of the same namespace. More than XLIFF 2.1 took over, since a file may carry any of it as an extension.
 */
export const ITS_ELEMENTS: ReadonlySet<string> = new Set(
  ['rules', 'span', 'locQualityIssues', 'provenanceRecords', 'ruby'].map((name) => `its:${name}`),
);

/** Local attributes of ITS 2.0, as they stand on elements of others. */
export const ITS_ATTRIBUTES: ReadonlySet<string> = new Set(
  [
    ...['version', 'annotatorsRef', 'translate', 'dir', 'withinText', 'term', 'termInfoRef', 'termConfidence'],
    ...['locNote', 'locNoteType', 'locNoteRef', 'localeFilterList', 'localeFilterType', 'mtConfidence'],
    ...['person', 'personRef', 'org', 'orgRef', 'tool', 'toolRef', 'provenanceRecordsRef'],
    ...['revPerson', 'revPersonRef', 'revOrg', 'revOrgRef', 'revTool', 'revToolRef'],
    ...['taConfidence', 'taClassRef', 'taSource', 'taIdent', 'taIdentRef'],
    ...['locQualityIssueType', 'locQualityIssueComment', 'locQualityIssueSeverity', 'locQualityIssueProfileRef'],
    ...['locQualityIssueEnabled', 'locQualityIssuesRef', 'locQualityRatingScore', 'locQualityRatingScoreThreshold'],
    ...['locQualityRatingVote', 'locQualityRatingVoteThreshold', 'locQualityRatingProfileRef'],
    ...['allowedCharacters', 'storageSize', 'storageEncoding', 'lineBreakType'],
  ].map((name) => `its:${name}`),
);
