/** What the page says of a rule, in the language of the check. */
export interface RuleInWords {
  readonly id: string;
  /** What is wrong, in a few words. */
  readonly title: string;
  /** Where it stands: a statute, a standard, or the data itself. */
  readonly source: string;
  /** What it asks, and what to do; of rules and codes of iJw. */
  readonly meaning?: string;
  readonly toDo?: string;
  /** First day in force, and the first day no longer. */
  readonly validFrom?: string;
  readonly validUntil?: string;
  /** Why it was skipped or broke down. */
  readonly reason?: string;
}
