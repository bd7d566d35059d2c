import { connectIngo } from '@/lib/ingo';

const ingo = connectIngo();

export async function POST(request: Request): Promise<Response> {
  const { order } = await request.json();
  const { status, json } = await ingo.openSession(order);
  return Response.json(json, { status });
}
