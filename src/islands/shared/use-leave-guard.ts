// The browser asks before the page is left with something that is kept nowhere else.
import { useLayoutEffect } from 'preact/hooks';

export function useLeaveGuard(isAtRisk: boolean): void {
  // With the drawing, not after it: who sees that all is saved is not asked.
  useLayoutEffect(() => {
    if (!isAtRisk) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isAtRisk]);
}
