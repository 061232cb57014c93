import { Check, ChevronRight, Circle } from 'lucide-react';
import type { ComponentProps, ElementType, ReactNode } from 'react';
import { part } from '@/lib/part';
import { menuItem, surface } from '@/lib/styles';
import { cn } from '@/lib/utils';

/** What the menu primitives have in common. */
interface Primitive {
  Portal: ElementType;
  Content: ElementType;
  Label: ElementType;
  Item: ElementType;
  CheckboxItem: ElementType;
  RadioItem: ElementType;
  ItemIndicator: ElementType;
  Separator: ElementType;
  SubTrigger: ElementType;
  SubContent: ElementType;
}
type Props = ComponentProps<'div'> & Record<string, unknown> & { inset?: boolean; children?: ReactNode };

/** The parts of a menu, whichever way it is opened. `slot` begins the names of the parts. */
export function menuParts(primitive: Primitive, slot: string) {
  const { Portal, Content: Box, Label: Title, Item: Entry, SubTrigger: Opener, ItemIndicator } = primitive;
  const { CheckboxItem: Box2, RadioItem: Dot } = primitive;
  const box = cn(surface, 'max-h-(--radix-popper-available-height) min-w-[8rem] overflow-y-auto p-1');

  function Content({ className, ...props }: Props) {
    return (
      <Portal>
        <Box data-slot={`${slot}-content`} className={cn(box, className)} {...props} />
      </Portal>
    );
  }
  function Item({ className, inset, variant = 'default', ...props }: Props & { variant?: 'default' | 'destructive' }) {
    return (
      <Entry
        data-slot={`${slot}-item`}
        data-variant={variant}
        className={cn(menuItem, inset && 'pl-8', variant === 'destructive' && 'text-destructive focus:text-destructive', className)}
        {...props}
      />
    );
  }
  function Label({ className, inset, ...props }: Props) {
    return <Title data-slot={`${slot}-label`} className={cn('px-2 py-1.5 text-sm font-medium', inset && 'pl-8', className)} {...props} />;
  }
  function marked(Row: ElementType, name: string, mark: ReactNode) {
    return function Marked({ className, children, ...props }: Props) {
      return (
        <Row data-slot={`${slot}-${name}`} className={cn(menuItem, 'pl-8', className)} {...props}>
          <span className="absolute left-2 flex size-3.5 items-center justify-center">
            <ItemIndicator>{mark}</ItemIndicator>
          </span>
          {children}
        </Row>
      );
    };
  }
  function SubTrigger({ className, inset, children, ...props }: Props) {
    return (
      <Opener data-slot={`${slot}-sub-trigger`} className={cn(menuItem, 'data-[state=open]:bg-accent', inset && 'pl-8', className)} {...props}>
        {children}
        <ChevronRight className="ml-auto" />
      </Opener>
    );
  }
  return {
    Content,
    Item,
    Label,
    SubTrigger,
    CheckboxItem: marked(Box2, 'checkbox-item', <Check className="size-4" />),
    RadioItem: marked(Dot, 'radio-item', <Circle className="size-2 fill-current" />),
    Separator: part(primitive.Separator, `${slot}-separator`, '-mx-1 my-1 h-px bg-border'),
    SubContent: part(primitive.SubContent, `${slot}-sub-content`, box),
    Shortcut: part('span', `${slot}-shortcut`, 'ml-auto text-xs tracking-widest text-muted-foreground'),
  };
}
