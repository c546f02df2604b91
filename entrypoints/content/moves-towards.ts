export interface Point {
  x: number;
  y: number;
}

/** Half the angle of grace: 120° in all, as 10ten gives it. */
const halfAngle = Math.PI / 3;

/** Whether a step of the pointer heads for a box: within the angle of grace towards its nearest point. */
export function movesTowards(from: Point, to: Point, box: DOMRectReadOnly): boolean {
  const step = { x: to.x - from.x, y: to.y - from.y };
  if (step.x === 0 && step.y === 0) return false;
  const goal = {
    x: Math.min(Math.max(from.x, box.left), box.right) - from.x,
    y: Math.min(Math.max(from.y, box.top), box.bottom) - from.y,
  };
  const lengths = Math.hypot(step.x, step.y) * Math.hypot(goal.x, goal.y);
  if (lengths === 0) return true;
  return (step.x * goal.x + step.y * goal.y) / lengths >= Math.cos(halfAngle);
}
