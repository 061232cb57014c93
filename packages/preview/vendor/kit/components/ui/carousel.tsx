import useEmblaCarousel, { type UseEmblaCarouselType } from 'embla-carousel-react';
import { ArrowLeft, ArrowRight } from 'lucide-react';
import { createContext, use, useEffect, useState, type ComponentProps, type KeyboardEvent } from 'react';
import { Button } from '@/components/ui/button';
import { cn } from '@/lib/utils';

export type CarouselApi = UseEmblaCarouselType[1];
type Options = Parameters<typeof useEmblaCarousel>;
interface CarouselProps {
  opts?: Options[0];
  plugins?: Options[1];
  orientation?: 'horizontal' | 'vertical';
  setApi?: (api: CarouselApi) => void;
}
interface Place {
  viewport: UseEmblaCarouselType[0];
  api: CarouselApi;
  vertical: boolean;
  canGoBack: boolean;
  canGoOn: boolean;
}
const CarouselContext = createContext<Place | null>(null);

export function useCarousel(): Place & { scrollPrev: () => void; scrollNext: () => void } {
  const place = use(CarouselContext);
  if (!place) throw new Error('useCarousel must be used within a <Carousel />');
  return { ...place, scrollPrev: () => place.api?.scrollPrev(), scrollNext: () => place.api?.scrollNext() };
}

export function Carousel({ orientation = 'horizontal', opts, plugins, setApi, className, ...props }: ComponentProps<'div'> & CarouselProps) {
  const vertical = orientation === 'vertical';
  const [viewport, api] = useEmblaCarousel({ ...opts, axis: vertical ? 'y' : 'x' }, plugins);
  const [can, setCan] = useState({ back: false, on: false });

  useEffect(() => {
    if (!api) return;
    const look = (): void => setCan({ back: api.canScrollPrev(), on: api.canScrollNext() });
    setApi?.(api);
    look();
    api.on('reInit', look).on('select', look);
    return () => {
      api.off('reInit', look).off('select', look);
    };
  }, [api, setApi]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    if (event.key === 'ArrowLeft') api?.scrollPrev();
    else api?.scrollNext();
  };
  return (
    <CarouselContext value={{ viewport, api, vertical, canGoBack: can.back, canGoOn: can.on }}>
      <div
        data-slot="carousel"
        role="region"
        aria-roledescription="carousel"
        className={cn('relative', className)}
        onKeyDownCapture={onKeyDown}
        {...props}
      />
    </CarouselContext>
  );
}

export function CarouselContent({ className, ...props }: ComponentProps<'div'>) {
  const { viewport, vertical } = useCarousel();
  return (
    <div ref={viewport} className="overflow-hidden" data-slot="carousel-content">
      <div className={cn('flex', vertical ? '-mt-4 flex-col' : '-ml-4', className)} {...props} />
    </div>
  );
}

export function CarouselItem({ className, ...props }: ComponentProps<'div'>) {
  const { vertical } = useCarousel();
  return (
    <div
      data-slot="carousel-item"
      role="group"
      aria-roledescription="slide"
      className={cn('min-w-0 shrink-0 grow-0 basis-full', vertical ? 'pt-4' : 'pl-4', className)}
      {...props}
    />
  );
}

export function CarouselPrevious({ className, variant = 'outline', size = 'icon', ...props }: ComponentProps<typeof Button>) {
  const { vertical, scrollPrev, canGoBack } = useCarousel();
  return (
    <Button
      data-slot="carousel-previous"
      variant={variant}
      size={size}
      className={cn('absolute size-8 rounded-full', vertical ? '-top-12 left-1/2 -translate-x-1/2 rotate-90' : 'top-1/2 -left-12 -translate-y-1/2', className)}
      disabled={!canGoBack}
      onClick={scrollPrev}
      {...props}
    >
      <ArrowLeft />
      <span className="sr-only">Previous slide</span>
    </Button>
  );
}

export function CarouselNext({ className, variant = 'outline', size = 'icon', ...props }: ComponentProps<typeof Button>) {
  const { vertical, scrollNext, canGoOn } = useCarousel();
  return (
    <Button
      data-slot="carousel-next"
      variant={variant}
      size={size}
      className={cn('absolute size-8 rounded-full', vertical ? '-bottom-12 left-1/2 -translate-x-1/2 rotate-90' : 'top-1/2 -right-12 -translate-y-1/2', className)}
      disabled={!canGoOn}
      onClick={scrollNext}
      {...props}
    >
      <ArrowRight />
      <span className="sr-only">Next slide</span>
    </Button>
  );
}
