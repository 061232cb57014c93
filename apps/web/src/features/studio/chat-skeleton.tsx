import { Skeleton } from '@studio/ui';

/** The layout of a chat while its code is on the way. */
export function ChatSkeleton() {
  return (
    <div className="flex h-full flex-col bg-paper" aria-busy>
      <div className="flex h-bar shrink-0 items-center border-b border-line px-4 phone:h-[52px]">
        <Skeleton className="h-3.5 w-40" />
      </div>
      <div className="mx-auto flex w-full max-w-[720px] flex-1 flex-col gap-6 px-[22px] pt-5">
        <Skeleton className="ml-auto h-15 w-3/4 rounded-lg!" />
        <Skeleton className="h-4 w-5/6" />
      </div>
      <div className="mx-auto w-full max-w-[720px] shrink-0 px-3.5 pb-3.5">
        <Skeleton className="h-24 w-full rounded-lg!" />
      </div>
    </div>
  );
}
