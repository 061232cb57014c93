import type { MotifId } from '../trades/types.ts';

/**
 * Drawings for the first screen. Classes f1–f4 fill with the palette's art colours and s1–s4 stroke with them, so that a
 * new palette redraws them. All lie in a 400 × 400 box and may be cut at any side.
 */
const MOTIFS: Readonly<Record<MotifId, string>> = {
  ember: `<defs>
  <radialGradient id="glow" cx="36%" cy="30%" r="85%">
    <stop class="c1" offset="0" /><stop class="c2" offset=".26" /><stop class="c3" offset=".55" /><stop class="c4" offset="1" />
  </radialGradient>
  <filter id="grain"><feTurbulence baseFrequency=".9" numOctaves="2" /><feColorMatrix values="0 0 0 0 .1 0 0 0 0 .05 0 0 0 0 0 0 0 0 .5 -.18" /></filter>
</defs>
<rect width="400" height="400" fill="url(#glow)" />
<rect width="400" height="400" filter="url(#grain)" opacity=".55" />`,
  tide: `<rect class="f1" width="400" height="400" />
<path class="f2" d="M0 210 400 62v338H0Z" />
<path class="f3" d="M0 262 400 116v284H0Z" />
<path class="f4" d="M0 338 400 192v208H0Z" />
<path class="s1" d="M40 372 400 241M120 392 400 290" stroke-width="3" opacity=".45" />`,
  sun: `<rect class="f4" width="400" height="400" />
<path class="f2" d="M190 236 0 200v200h130Z" />
<circle class="s3" cx="190" cy="236" r="86" stroke-width="2" />
<circle class="s3" cx="190" cy="236" r="138" stroke-width="2" />
<circle class="s3" cx="190" cy="236" r="196" stroke-width="2" />
<circle class="f1" cx="190" cy="236" r="26" />`,
  stripes: `<rect class="f1" width="400" height="400" />
<g transform="rotate(-28 200 200)">
  <path class="f2" d="M-120-60h640v52h-640Zm0 188h640v52h-640Zm0 188h640v52h-640Z" />
  <path class="f3" d="M-120 34h640v52h-640Zm0 188h640v52h-640Zm0 188h640v52h-640Z" />
</g>`,
  loaf: `<rect class="f1" width="400" height="400" />
<circle class="f2" cx="200" cy="470" r="330" />
<ellipse class="f4" cx="200" cy="318" rx="168" ry="26" opacity=".35" />
<path class="f3" d="M40 306c0-96 70-170 160-170s160 74 160 170c0 12-8 18-20 18H60c-12 0-20-6-20-18Z" />
<path class="s1" d="M112 256c14-42 26-60 46-84M176 262c8-44 18-68 36-96M242 262c6-36 14-58 28-78" stroke-width="11" />
<path class="f4" d="M40 306c0 12 8 18 20 18h280c12 0 20-6 20-18-20 8-300 8-320 0Z" />`,
  aperture: `<rect class="f2" width="400" height="400" />
<path class="f1" d="M0 0h400v236L0 292Z" />
<path class="f3" d="M0 292 400 236v164H0Z" />
<path class="f4" d="M246 258V118l58-30 58 30v124Z" />
<path class="f1" d="M292 250v-76a12 14 0 0 1 24 0v72Z" opacity=".85" />
<circle class="f1" cx="92" cy="96" r="40" opacity=".9" />
<path class="s4" d="M0 340 400 300M60 400l340-34" stroke-width="2" opacity=".35" />`,
  petals: `<rect class="f1" width="400" height="400" />
<path class="s4" d="M200 210C190 290 214 340 196 400M112 250c20 50 52 90 84 110M300 236c-24 56-66 92-100 110" stroke-width="7" />
<g class="f2"><ellipse cx="200" cy="98" rx="42" ry="76" /><ellipse cx="200" cy="98" rx="42" ry="76" transform="rotate(72 200 160)" /><ellipse cx="200" cy="98" rx="42" ry="76" transform="rotate(144 200 160)" /><ellipse cx="200" cy="98" rx="42" ry="76" transform="rotate(216 200 160)" /><ellipse cx="200" cy="98" rx="42" ry="76" transform="rotate(288 200 160)" /></g>
<circle class="f3" cx="200" cy="160" r="36" />
<g class="f3"><circle cx="104" cy="232" r="34" /><circle cx="306" cy="216" r="42" /></g>
<circle class="f1" cx="104" cy="232" r="13" /><circle class="f1" cx="306" cy="216" r="17" />
<path class="f4" d="M190 330c-60-8-96 8-120 44 56 12 98-6 120-44ZM204 352c48-20 86-16 118 8-42 26-84 24-118-8Z" />`,
  spines: `<rect class="f1" width="400" height="400" />
<path class="f3" d="M24 96h58v264H24Zm138-34h40v298h-40Z" />
<path class="f2" d="M90 132h64v228H90Zm228-30 54-12 40 268-54 8Z" />
<path class="f4" d="M210 120h46v240h-46Zm54-44h34v284h-34ZM0 360h400v40H0Z" />
<path class="s1" d="M40 128h26M40 140h26M106 164h32M222 152h22M222 164h22M170 96h24" stroke-width="4" />`,
  wheel: `<rect class="f3" width="400" height="400" />
<circle class="s4" cx="262" cy="236" r="190" stroke-width="26" />
<circle class="s1" cx="262" cy="236" r="164" stroke-width="5" />
<path class="s2" d="M262 72v328M98 236h328M146 120l232 232M378 120 146 352M200 84l124 304M324 84 200 388M110 174l304 124M414 174 110 298" stroke-width="2" />
<circle class="f1" cx="262" cy="236" r="24" /><circle class="f4" cx="262" cy="236" r="9" />
<path class="f1" d="M0 366h400v34H0Z" />`,
  arches: `<rect class="f1" width="400" height="400" />
<path class="f2" d="M40 400V190a100 100 0 0 1 200 0v210Z" />
<path class="f4" d="M76 400V196a64 64 0 0 1 128 0v204Z" />
<path class="f3" d="M76 400V196a64 64 0 0 1 64-64v268Z" />
<path class="f2" d="M270 400V270h40v-40h40v-40h50v210Z" />
<circle class="f3" cx="318" cy="92" r="40" />`,
  pot: `<rect class="f1" width="400" height="400" />
<path class="f2" d="M0 306h400v94H0Z" />
<ellipse class="f4" cx="206" cy="336" rx="120" ry="18" opacity=".35" />
<path class="f3" d="M150 92h100c2 46 56 78 56 142 0 62-44 102-106 102S94 296 94 234c0-64 54-96 56-142Z" />
<path class="f4" d="M150 92h100c2 46 56 78 56 142 0 62-44 102-106 102 40-22 62-60 60-108-2-58-42-86-44-136Z" opacity=".4" />
<ellipse class="f4" cx="200" cy="92" rx="50" ry="11" />
<path class="s1" d="M104 206c60 24 130 24 192 0" stroke-width="3" opacity=".6" />`,
  plate: `<rect class="f4" width="400" height="400" />
<circle class="f1" cx="214" cy="206" r="150" />
<circle class="s4" cx="214" cy="206" r="112" stroke-width="1.5" opacity=".3" />
<path class="f3" d="M146 226c8-54 56-84 104-66 34 14 42 54 16 78-34 30-128 44-120-12Z" />
<path class="f2" d="M178 190c18-20 52-26 70-10 12 12-2 30-26 34-26 4-60-4-44-24Z" />
<circle class="f4" cx="262" cy="250" r="9" /><circle class="f4" cx="284" cy="232" r="6" /><circle class="f2" cx="172" cy="262" r="7" />
<path class="s2" d="M36 60v96c0 18 20 18 20 0V60M46 172v180" stroke-width="7" />`,
  window: `<rect class="f4" width="400" height="400" />
<rect class="f1" x="44" y="70" width="420" height="300" rx="14" />
<path class="f3" d="M44 84a14 14 0 0 1 14-14h342v36H44Z" />
<path class="f2" d="M68 134h120v212H68Z" opacity=".55" />
<path class="s3" d="M86 160h84M86 184h60M86 208h72M86 232h44" stroke-width="8" />
<path class="f2" d="M214 292h34v54h-34Zm48-40h34v94h-34Zm48-52h34v146h-34Zm48-46h42v192h-42Z" />
<path class="s4" d="m220 246 58-44 46-34 76-52" stroke-width="5" />
<circle class="f4" cx="324" cy="168" r="9" />`,
  hills: `<rect class="f1" width="400" height="400" />
<circle class="f2" cx="286" cy="124" r="56" />
<path class="f2" d="M0 250c80-60 150-50 220-8s120 30 180-10v168H0Z" />
<path class="f3" d="M0 308c90-48 170-42 240-4s110 20 160-6v102H0Z" />
<path class="f4" d="M0 360c100-34 220-26 400 4v36H0Z" />
<path class="s1" d="M60 330c60-22 110-18 160 6" stroke-width="3" opacity=".6" />`,
};

/** The drawing as one `<svg>`; it says nothing to screen readers. */
export function motif(id: MotifId): string {
  return `<svg class="art" viewBox="0 0 400 400" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
${MOTIFS[id]}
</svg>`;
}

const FAMILIES = { f: 'fill', s: 'stroke', c: 'stop-color' } as const;

/** The rules the drawings of a page need, and no others. */
export function artCss(html: string): string {
  if (!html.includes('class="art"')) return '';
  const used = [
    ...new Set([...html.matchAll(/class="([fsc])([1-4])"/g)].map((match) => match.slice(1, 3).join(''))),
  ].toSorted();
  const rules = used.map((name) => {
    const property = FAMILIES[name.startsWith('s') ? 's' : name.startsWith('c') ? 'c' : 'f'];
    return `.${name} { ${name.startsWith('s') ? 'fill: none; stroke-linecap: round; ' : ''}${property}: var(--art-${name.slice(1)}); }`;
  });
  return ['.art { display: block; width: 100%; height: 100%; }', ...rules].join('\n');
}
