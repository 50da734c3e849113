/** The page in its two forms: one file that opens from a disk, and files for a server. */
import { contentPolicy, hashOf } from './content-policy.js';
import { type PageParts, pageParts } from './page-parts.js';

/** The files of the page, by the path under `dist`. */
export async function pages(): Promise<ReadonlyMap<string, string>> {
  const parts = await pageParts();
  return new Map([['validator.html', oneFile(parts)], ...served(parts)]);
}

/** Everything in one file. The script stands last, so that it finds the page. */
function oneFile({ program, style }: PageParts): string {
  // Nothing in the program may end the script that it stands in.
  const script = program.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
  const policy = contentPolicy(`'${hashOf(script)}'`, `'${hashOf(style)}'`);
  return document(policy, `<style>${style}</style>`, `<script>${script}</script>`);
}

/** The same in three files, for a site that allows no script inside a page. They are checked by their hashes. */
function served({ program, style }: PageParts): readonly (readonly [string, string])[] {
  const policy = contentPolicy("'self'", "'self'");
  const link = `<link rel="stylesheet" href="page.css" integrity="${hashOf(style)}">`;
  const script = `<script src="page.js" integrity="${hashOf(program)}"></script>`;
  return [
    ['site/index.html', document(policy, link, script)],
    ['site/page.css', style],
    ['site/page.js', program],
  ];
}

function document(policy: string, style: string, script: string): string {
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>@jeugd</title>
${style}
</head>
<body>
<noscript>Deze pagina controleert bestanden in de browser en heeft daar JavaScript voor nodig. <span lang="en">This page checks files in the browser and needs JavaScript for that.</span></noscript>
${script}
</body>
</html>
`;
}
