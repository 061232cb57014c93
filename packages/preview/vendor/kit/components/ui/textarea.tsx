import { part } from '@/lib/part';
import { field, focusRing } from '@/lib/styles';

export const Textarea = part('textarea', 'textarea', `flex min-h-16 py-2 ${field} ${focusRing}`);
