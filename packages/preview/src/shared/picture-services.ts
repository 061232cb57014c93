import { sizeInPath, sizeInUrl, type Size } from './picture-size.ts';

/** What a picture service would have sent, to be drawn here. */
export interface Picture {
  size: Size;
  /** `label`: a flat field with a text; `scene`: a calm field for a photograph; `portrait`: a person. */
  kind: 'label' | 'scene' | 'portrait';
  /** The label, or initials. */
  text: string;
  background: string | null;
  ink: string | null;
  font: string;
  /** Corners of a portrait: a circle, or none. */
  round: boolean;
}

const drawn = (kind: Picture['kind'], size: Size, rest: Partial<Picture> = {}): Picture => ({
  kind,
  size,
  text: '',
  background: null,
  ink: null,
  font: 'sans-serif',
  round: false,
  ...rest,
});

const scene =
  (fallback: Size) =>
  (url: URL): Picture =>
    drawn('scene', sizeInUrl(url) ?? fallback);
const portrait =
  (fallback: Size) =>
  (url: URL): Picture =>
    drawn('portrait', sizeInUrl(url) ?? fallback);

type Service = readonly [host: RegExp, describe: (url: URL) => Picture];

/** Services that answer with a picture made for the address. A host that is not here is unknown. */
const SERVICES: readonly Service[] = [
  [/^(www\.)?placehold\.(co|jp)$/, (url) => label(url, '#dddddd', '#999999', '×')],
  [
    /^((via|www)\.)?placeholder\.com$|^(www\.)?placehold\.it$/,
    (url) => label(url, '#cccccc', '#969696', 'x'),
  ],
  [/^(www\.)?dummyimage\.com$/, (url) => label(url, '#cccccc', '#000000', 'x')],
  [/^(www\.)?fakeimg\.pl$/, (url) => label(url, '#cccccc', '#909090', 'x')],
  [/^static\.photos$/, scene([640, 360])],
  [/^((images|plus|source|api)\.)?unsplash\.com$/, scene([1080, 720])],
  [/^(fastly\.)?picsum\.photos$/, (url) => drawn('scene', picsumSize(url))],
  [
    /^(www\.)?(loremflickr|placekitten|placebear|placeimg|baconmockup|placecage|fillmurray|stevensegallery)\.com$/,
    scene([320, 240]),
  ],
  [/^(place(dog|bear)|placepuppy|placebeard)\.(net|it)$/, scene([500, 280])],
  [/^images\.pexels\.com$/, scene([940, 627])],
  [/^cdn\.pixabay\.com$/, scene([960, 640])],
  [/^(img|i)\.(youtube|ytimg)\.com$|^i\d?\.ytimg\.com$/, (url) => drawn('scene', youtubeSize(url.pathname))],
  [/^randomuser\.me$/, (url) => drawn('portrait', randomUserSize(url.pathname))],
  [/^(i|www)?\.?pravatar\.cc$/, portrait([150, 150])],
  [/^(www\.)?(ui-avatars\.com|eu\.ui-avatars\.com)$/, uiAvatar],
  [/^(avatars|api)\.dicebear\.com$/, dicebear],
  [/^(www\.)?robohash\.org$/, portrait([300, 300])],
  [/^((www|secure|s|\d)\.)?gravatar\.com$/, portrait([80, 80])],
  [/^avatar\.iran\.liara\.run$/, portrait([256, 256])],
  [
    /^(xsgames\.co|joeschmoe\.io|joesch\.moe|avatar\.vercel\.sh|unavatar\.io|thispersondoesnotexist\.com|i\.imgflip\.com)$/,
    portrait([256, 256]),
  ],
  [/^avatars\.githubusercontent\.com$/, portrait([128, 128])],
  [
    /^(www\.)?lorem\.space$|^api\.lorem\.space$/,
    (url) => (url.pathname.includes('face') ? portrait : scene)([300, 300])(url),
  ],
];

/** What to draw for an address of a known service, null for every other address. */
export function pictureOf(url: URL): Picture | null {
  return SERVICES.find(([host]) => host.test(url.hostname))?.[1](url) ?? null;
}

/** What to draw for a picture of an unknown host: its size where the address tells it, else a small one. */
export function unknownPicture(url: URL): Picture {
  return drawn('scene', sizeInUrl(url) ?? [320, 240]);
}

const COLOUR = /^(?:[0-9a-f]{3,4}|[0-9a-f]{6}(?:[0-9a-f]{2})?)$/i;

/** A colour of a path: hexadecimal, or a name of CSS. */
function colour(text: string | undefined): string | null {
  const plain = (text ?? '').replace(/,\d+$/, '').toLowerCase();
  if (COLOUR.test(plain)) return `#${plain}`;
  return /^[a-z]{3,20}$/.test(plain) && !/^(png|jpe?g|gif|svg|webp|avif)$/.test(plain) ? plain : null;
}

/** `/600x400/EEE/31343C.png?text=Hello\nWorld&font=roboto` and its relatives. */
function label(url: URL, background: string, ink: string, times: string): Picture {
  // dummyimage.com writes its text without a question mark: `/600x400/000/fff&text=Hello`.
  const [path = '', loose = ''] = url.pathname.split(/&(.*)/s);
  const options = new Map(
    [...url.searchParams, ...new URLSearchParams(loose)].map(([name, value]) => [name.toLowerCase(), value]),
  );
  const size = sizeInPath(path) ?? [300, 150];
  const colours = path
    .replace(/\.(png|jpe?g|gif|svg|webp|avif)$/i, '')
    .split('/')
    .slice(2)
    .map(colour)
    .filter((each) => each !== null);
  const fallback = `${size[0]} ${times} ${size[1]}`;
  return drawn('label', size, {
    text: (options.get('text') ?? fallback).replaceAll('\\n', '\n').slice(0, 200),
    background: colours[0] ?? background,
    ink: colours[1] ?? ink,
    font: /^[\w -]{1,40}$/.exec(options.get('font') ?? '')?.[0].replace(/-/g, ' ') ?? 'sans-serif',
  });
}

function picsumSize({ pathname }: URL): Size {
  return sizeInPath(pathname.replace(/^\/(seed|id)\/[^/]+/, '')) ?? [400, 300];
}

function youtubeSize(path: string): Size {
  if (path.includes('maxres')) return [1280, 720];
  return /\/(sd|hq720)/.test(path) ? [640, 480] : [480, 360];
}

function randomUserSize(path: string): Size {
  const side = path.includes('/thumb/') ? 48 : path.includes('/med/') ? 72 : 128;
  return [side, side];
}

/** `?name=John+Doe&background=0D8ABC&color=fff&size=128&rounded=true`, or all of it in the path. */
function uiAvatar(url: URL): Picture {
  const [, , name, size, background, ink] = url.pathname.split('/');
  const option = (key: string, inPath: string | undefined): string =>
    url.searchParams.get(key) ?? decode(inPath ?? '');
  const side = Math.max(16, Math.min(512, Number(option('size', size)) || 64));
  const random = option('background', background) === 'random';
  return drawn('portrait', [side, side], {
    text: initials(option('name', name) || 'John Doe', Number(url.searchParams.get('length') ?? 2) || 2),
    background: random ? null : (colour(option('background', background)) ?? '#f0e9e9'),
    ink: colour(option('color', ink)) ?? (random ? null : '#8b5d5d'),
    round: url.searchParams.get('rounded') === 'true',
  });
}

/** `/7.x/avataaars/svg?seed=Felix&backgroundColor=b6e3f4`, `/api/initials/john.svg`. */
function dicebear(url: URL): Picture {
  const seed =
    url.searchParams.get('seed') ?? decode(url.pathname.split('/').at(-1) ?? '').replace(/\.(svg|png)$/, '');
  const side = Math.max(16, Math.min(1024, Number(url.searchParams.get('size')) || 128));
  return drawn('portrait', [side, side], {
    text: url.pathname.includes('/initials/') ? initials(seed, 2) : '',
    background: colour(url.searchParams.get('backgroundColor')?.split(',')[0]),
  });
}

function initials(name: string, length: number): string {
  const words = name.split(/[\s+_]+/).filter(Boolean);
  const letters = words.length > 1 ? words.map((word) => [...word][0] ?? '') : [...(words[0] ?? '')];
  return letters
    .slice(0, Math.max(1, Math.min(4, length)))
    .join('')
    .toUpperCase();
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}
