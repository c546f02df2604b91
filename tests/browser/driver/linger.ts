/**
 * Lets pass twice what a card takes to open. Only before a check that nothing has opened: on a slow
 * machine such a check may see too little, but never fails for it.
 */
export const linger = () => new Promise<void>((resolve) => setTimeout(resolve, 650));
