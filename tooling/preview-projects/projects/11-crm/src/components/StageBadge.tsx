import { Badge, type BadgeProps } from '@/components/ui/badge';
import type { Stage } from '@/types/contact';

const VARIANTS: Record<Stage, BadgeProps['variant']> = { lead: 'secondary', active: 'default', lost: 'destructive' };

export const StageBadge = ({ stage }: { stage: Stage }) => <Badge variant={VARIANTS[stage]}>{stage}</Badge>;
