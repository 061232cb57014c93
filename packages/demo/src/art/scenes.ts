/** Twelve small pictures in four tones for galleries; the same classes as the large drawings. */
const SCENES: readonly string[] = [
  `<rect class="f1" width="400" height="300" /><circle class="f2" cx="290" cy="96" r="38" /><path class="f2" d="M0 190q90-60 200-14t200-24v148H0Z" /><path class="f3" d="M0 226q120-40 220 0t180-10v84H0Z" /><path class="f4" d="M0 266q160-24 400 6v28H0Z" />`,
  `<rect class="f2" width="400" height="300" /><path class="f1" d="M0 0h400v214H0Z" /><path class="f4" d="M128 226V112a72 72 0 0 1 144 0v114Z" /><path class="f3" d="M152 226V114a48 48 0 0 1 96 0v112Z" /><path class="f1" d="m152 226 96-70v70Z" opacity=".5" />`,
  `<rect class="f4" width="400" height="300" /><path class="f3" d="M0 0h252l-92 300H0Z" /><path class="f1" d="M84 52h96v128H84Z" /><path class="f2" d="M84 52h46v128H84Z" /><path class="f1" d="m70 300 26-72h96l-40 72Z" opacity=".6" />`,
  `<rect class="f1" width="400" height="300" /><path class="f2" d="M0 216h400v84H0Z" /><circle class="f3" cx="164" cy="176" r="62" /><path class="f4" d="M236 216v-104h56v104Z" /><path class="f3" d="M250 112h28V76h-28Z" /><ellipse class="f4" cx="176" cy="238" rx="96" ry="9" opacity=".3" />`,
  `<rect class="f3" width="400" height="300" /><circle class="f1" cx="200" cy="118" r="52" /><path class="f4" d="M92 300c0-74 44-124 108-124s108 50 108 124Z" /><path class="f4" d="M148 108c4-44 100-50 106 6-30-6-60-10-106-6Z" />`,
  `<rect class="f1" width="400" height="300" /><path class="f4" d="M0 300V236h72v-44h72v-44h72v-44h72V60h112v240Z" /><path class="f2" d="M72 236v-44h72v44Zm72-44v-44h72v44Zm72-44v-44h72v44Z" opacity=".7" /><circle class="f3" cx="96" cy="84" r="34" />`,
  `<rect class="f2" width="400" height="300" /><path class="f1" d="M0 0h400v120H0Z" /><path class="s1" d="M0 168q50-16 100 0t100 0 100 0 100 0M0 208q50-16 100 0t100 0 100 0 100 0M0 248q50-16 100 0t100 0 100 0 100 0" stroke-width="5" /><path class="f4" d="m214 148-70-4 66-96Z" /><path class="f3" d="M222 148V62l54 82Z" /><path class="f4" d="M126 152h170l-24 26H150Z" />`,
  `<rect class="f4" width="400" height="300" /><path class="f2" d="M56 300V92h64v208Zm224 0V64h64v236Z" /><path class="f3" d="M168 300V132h64v168Z" /><path class="s1" d="M72 120h32M72 148h32M72 176h32M296 92h32M296 120h32M296 148h32M184 160h32M184 188h32" stroke-width="6" />`,
];

/** A gallery picture by number; numbers beyond the stock begin again. */
export function scene(index: number): string {
  return `<svg class="art" viewBox="0 0 400 300" preserveAspectRatio="xMidYMid slice" aria-hidden="true">${SCENES[index % SCENES.length] ?? ''}</svg>`;
}
