import { describe, expect, it } from 'vitest';
import { pictureOf } from './picture-services.ts';
import { drawPicture } from './placeholder.ts';

const svgOf = (url: string): string => {
  const picture = pictureOf(new URL(url));
  return picture ? drawPicture(picture, url) : '';
};

describe('pictureOf', () => {
  it.each([
    ['https://placehold.co/600x400', 600, 400, '600 × 400'],
    ['https://placehold.co/400', 400, 400, '400 × 400'],
    ['https://placehold.co/600x400/EEE/31343C?text=Hello+%3Cb%3E&font=roboto', 600, 400, 'Hello <b>'],
    ['https://placehold.co/600x400@2x.png?text=Two%5CnLines', 600, 400, 'Two\nLines'],
    ['https://placehold.co/600x400/orange/white/png', 600, 400, '600 × 400'],
    ['https://via.placeholder.com/350x150/FF0000/FFFFFF?Text=Down', 350, 150, 'Down'],
    ['https://via.placeholder.com/150.png/09f/fff', 150, 150, '150 x 150'],
    ['https://dummyimage.com/600x400/000/fff.png&text=Loose+words', 600, 400, 'Loose words'],
    ['https://fakeimg.pl/350x200/ff0000,128/000,255/?text=Hi', 350, 200, 'Hi'],
    ['https://static.photos/technology/640x360/7', 640, 360, ''],
    ['https://static.photos/400x240', 400, 240, ''],
    ['https://images.unsplash.com/photo-1506905925346-21bda4d32df4?w=800&q=80', 800, 533, ''],
    [
      'https://images.unsplash.com/photo-1506905925346-21bda4d32df4?auto=format&fit=crop&w=500&h=500',
      500,
      500,
      '',
    ],
    ['https://images.unsplash.com/photo-1506905925346-21bda4d32df4', 1080, 720, ''],
    ['https://source.unsplash.com/random/800x600/?city,night', 800, 600, ''],
    ['https://picsum.photos/200/300', 200, 300, ''],
    ['https://picsum.photos/seed/picsum/200/300?grayscale', 200, 300, ''],
    ['https://picsum.photos/id/237/400', 400, 400, ''],
    ['https://loremflickr.com/320/240/dog', 320, 240, ''],
    [
      'https://images.pexels.com/photos/220453/pexels-photo-220453.jpeg?auto=compress&cs=tinysrgb&w=600',
      600,
      400,
      '',
    ],
    ['https://randomuser.me/api/portraits/women/44.jpg', 128, 128, ''],
    ['https://randomuser.me/api/portraits/thumb/men/4.jpg', 48, 48, ''],
    ['https://i.pravatar.cc/300?img=3', 300, 300, ''],
    ['https://i.pravatar.cc', 150, 150, ''],
    ['https://ui-avatars.com/api/?name=Ada+Lovelace&background=0D8ABC&color=fff&size=96', 96, 96, 'AL'],
    ['https://ui-avatars.com/api/Grace+Hopper/80/eee/333', 80, 80, 'GH'],
    ['https://api.dicebear.com/7.x/initials/svg?seed=Bo%20Li', 128, 128, 'BL'],
    ['https://avatars.dicebear.com/api/human/felix.svg', 128, 128, ''],
    ['https://robohash.org/felix.png?size=200x200', 200, 200, ''],
    ['https://www.gravatar.com/avatar/205e460b479e2e5b48aec07710c08d50?s=200', 200, 200, ''],
  ])('reads %s', (url, width, height, text) => {
    expect(pictureOf(new URL(url))).toMatchObject({ size: [width, height], text });
  });

  it('takes colours by number and by name', () => {
    expect(pictureOf(new URL('https://placehold.co/60/EEE/31343C'))).toMatchObject({
      background: '#eee',
      ink: '#31343c',
    });
    expect(pictureOf(new URL('https://placehold.co/60x40/orange/white/png'))).toMatchObject({
      background: 'orange',
      ink: 'white',
    });
    expect(pictureOf(new URL('https://placehold.co/60x40.png'))).toMatchObject({ background: '#dddddd' });
  });

  it('knows nothing of other hosts', () => {
    expect(pictureOf(new URL('https://example.com/600x400'))).toBeNull();
  });
});

describe('drawPicture', () => {
  it('draws the same picture for the same address, and another for another', () => {
    const first = svgOf('https://picsum.photos/200/300?random=1');
    expect(svgOf('https://picsum.photos/200/300?random=1')).toBe(first);
    expect(svgOf('https://picsum.photos/200/300?random=2')).not.toBe(first);
  });

  it('takes no markup from an address, and no character that would break it', () => {
    const svg = svgOf('https://placehold.co/60?text=%3Cscript%3E%26%00%0B"x&font="onload="x');
    expect(svg).toContain('&lt;script&gt;&amp;"x');
    expect(svg).not.toContain('onload');
    expect([...svg].every((char) => char >= ' ')).toBe(true);
  });
});
