/** What previews in Sandpack's bundler lack beside the studio's own engine, a sentence each. The README says the same at more length. */
export const sandpackLimits = (bundlerUrl: string): readonly string[] => [
  'The health of a version is not measured, and no picture of it is taken.',
  'React projects run. Plain pages, Vue and other projects do not.',
  'Tailwind is not compiled, import.meta is not known, and the ready-made components under @/components/ui are not there.',
  'A version is shown once it is written, not while it is.',
  'What a page loads from other hosts is neither replaced nor listed.',
  `Pages run on ${new URL(bundlerUrl).host} and are kept apart from the studio by that host name, not by an origin of their own.`,
];
