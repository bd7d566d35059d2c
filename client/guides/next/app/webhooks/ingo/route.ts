import { connectIngo } from '@/lib/ingo';

const { receiver } = connectIngo();

export async function POST(request: Request): Promise<Response> {
  const body = new Uint8Array(await request.arrayBuffer()); // the bytes as they came
  const { status } = await receiver.receive({ body, headers: request.headers });
  return new Response(null, { status });
}
