import * as Primitive from '@radix-ui/react-aspect-ratio';

export const AspectRatio = Primitive.Root;
