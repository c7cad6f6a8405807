// Sees faults that no boundary catches.
import { useEffect, useState } from 'preact/hooks';

/** A fault in something that was started and not waited for. What is on the page stays there: it may be unsaved. */
export function useLateFault(): boolean {
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const onFault = (): void => setFailed(true);
    addEventListener('unhandledrejection', onFault);
    return () => removeEventListener('unhandledrejection', onFault);
  }, []);
  return failed;
}
