import * as Primitive from '@radix-ui/react-collapsible';

export const Collapsible = Primitive.Root;
export const CollapsibleTrigger = Primitive.CollapsibleTrigger;
export const CollapsibleContent = Primitive.CollapsibleContent;
