import { once } from 'node:events'
import { createServer } from 'node:net'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { type WallClock, wallClock } from '../time/wallClock.ts'
import { answerLimit, CallbackSender } from './callbackSender.ts'
import { TargetGuard } from './targetGuard.ts'

test.each([
  [
    'HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: x\r\n\r\n',
    'the target wants another protocol',
  ],
  ['HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\ncut', 'aborted'],
  ['nothing that is HTTP', 'Parse Error: Expected HTTP/, RTSP/ or ICE/'],
  ['', 'socket hang up'],
])('a target that sends %j and closes is a failed attempt', async (words, error) => {
  const target = createServer((socket) => socket.once('data', () => socket.end(words))).listen(0, '127.0.0.1')
  await once(target, 'listening')
  const sender = new CallbackSender(new TargetGuard(), wallClock)
  const url = `http://127.0.0.1:${Object(target.address()).port}/`
  expect(await sender.deliver({ url, headers: {}, body: '{}', timeout: 5000 })).toEqual({ error })
  sender.close()
  target.close()
})

test('a target that answers without end is cut off after a mebibyte, and what it said first is its answer', async () => {
  let written = 0
  const target = createServer((socket) => {
    const write = (): void => {
      while (!socket.destroyed && socket.write('x'.repeat(65_536))) written += 65_536
    }
    socket.on('error', () => undefined).on('drain', write)
    socket.once('data', () => {
      socket.write('HTTP/1.1 200 OK\r\ncontent-length: 1000000000\r\n\r\n')
      write()
    })
  }).listen(0, '127.0.0.1')
  await once(target, 'listening')
  const sender = new CallbackSender(new TargetGuard(), wallClock)
  const url = `http://127.0.0.1:${Object(target.address()).port}/`
  const outcome = await sender.deliver({ url, headers: {}, body: '{}', timeout: 60_000 })
  expect(outcome).toEqual({ reply: { status: 200, headers: {}, body: 'x'.repeat(answerLimit) }, isCut: true })
  expect(written).toBeLessThan(100_000_000)
  sender.close()
  target.close()
})

test('an idle connection is closed before a target closes it: a callback that it is sent on meanwhile would be lost', async () => {
  const closed = Promise.withResolvers<string>()
  const target = createServer((socket) => {
    socket.once('end', () => closed.resolve('by the sender'))
    socket.on('data', () => socket.write('HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n'))
  }).listen(0, '127.0.0.1')
  await once(target, 'listening')
  const sender = new CallbackSender(new TargetGuard(), wallClock)
  const url = `http://127.0.0.1:${Object(target.address()).port}/`
  for (const body of ['1', '2'])
    expect(await sender.deliver({ url, headers: {}, body, timeout: 5000 })).toMatchObject({ reply: { status: 200 } })
  expect(await closed.promise).toBe('by the sender')
  sender.close()
  target.close()
})

test.each([
  ['compressed', gzipSync('CON Menu'), 'CON Menu'],
  ['not compressed, though it says so', Buffer.from('CON Menu'), 'CON Menu'],
  ['compressed and cut off', gzipSync('CON Menu').subarray(0, -8), 'CON Menu'],
  ['as long as it may be', gzipSync('x'.repeat(answerLimit)), 'x'.repeat(answerLimit)],
])('an answer that is %s is read, with the headers that are asked for', async (_what, bytes, body) => {
  const target = createServer((socket) =>
    socket.once('data', () => {
      socket.write('HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\nx-hop: 1\r\nx-other: 2\r\nconnection: close\r\n\r\n')
      socket.end(bytes)
    }),
  ).listen(0, '127.0.0.1')
  await once(target, 'listening')
  const sender = new CallbackSender(new TargetGuard(), wallClock)
  const url = `http://127.0.0.1:${Object(target.address()).port}/`
  const delivery = { url, headers: {}, body: '', timeout: 5000, readHeaders: ['x-hop', 'x-absent'] }
  expect(await sender.deliver(delivery)).toEqual({ reply: { status: 200, headers: { 'x-hop': '1' }, body } })
  sender.close()
  target.close()
})

test('an answer that has arrived counts, though this process stood still until its time was over', async () => {
  let timeIsOver = (): void => undefined
  const wall: WallClock = {
    ...wallClock,
    after: (_, wake) => {
      timeIsOver = wake
      return () => undefined
    },
  }
  const target = createServer((socket) =>
    socket.once('data', () => {
      socket.end('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok')
      // Timers are looked at before sockets.
      wallClock.after(0, timeIsOver)
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20)
    }),
  ).listen(0, '127.0.0.1')
  await once(target, 'listening')
  const sender = new CallbackSender(new TargetGuard(), wall)
  const url = `http://127.0.0.1:${Object(target.address()).port}/`
  expect(await sender.deliver({ url, headers: {}, body: '{}', timeout: 500 })).toMatchObject({ reply: { body: 'ok' } })
  sender.close()
  target.close()
})

test('a target that closes a kept connection after each answer gets each callback once', async () => {
  const posts: string[] = []
  const target = createServer((socket) => {
    socket.on('error', () => undefined)
    socket.on('data', (data) => {
      posts.push(String(data).split('\r\n\r\n')[1] ?? '')
      socket.write('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok', () => socket.destroy())
    })
  }).listen(0, '127.0.0.1')
  await once(target, 'listening')
  const sender = new CallbackSender(new TargetGuard(), wallClock)
  const url = `http://127.0.0.1:${Object(target.address()).port}/`
  const bodies = Array.from({ length: 20 }, (_, index) => `post ${index}`)
  for (const body of bodies)
    expect(await sender.deliver({ url, headers: {}, body, timeout: 5000 })).toMatchObject({ reply: { body: 'ok' } })
  expect(posts).toEqual(bodies)
  sender.close()
  target.close()
})

test.each([
  ['without a word', ''],
  ['in the middle of its answer', 'HTTP/1.1 200'],
])('a target that reads a callback and closes a kept connection %s gets it once', async (_how, words) => {
  const posts: string[] = []
  const target = createServer((socket) => {
    socket.on('data', (data) => {
      posts.push(String(data).split('\r\n\r\n')[1] ?? '')
      if (posts.length === 1) socket.write('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok')
      else socket.end(words)
    })
  }).listen(0, '127.0.0.1')
  await once(target, 'listening')
  const sender = new CallbackSender(new TargetGuard(), wallClock)
  const delivery = { url: `http://127.0.0.1:${Object(target.address()).port}/`, headers: {}, timeout: 5000 }
  await sender.deliver({ ...delivery, body: 'first' })
  expect(await sender.deliver({ ...delivery, body: 'second' })).toEqual({ error: 'socket hang up' })
  expect(posts).toEqual(['first', 'second'])
  sender.close()
  target.close()
})

test('an answer that is too long when it is unpacked is cut', async () => {
  const target = createServer((socket) =>
    socket.once('data', () => {
      socket.write('HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\nconnection: close\r\n\r\n')
      socket.end(gzipSync('x'.repeat(answerLimit + 1)))
    }),
  ).listen(0, '127.0.0.1')
  await once(target, 'listening')
  const sender = new CallbackSender(new TargetGuard(), wallClock)
  const url = `http://127.0.0.1:${Object(target.address()).port}/`
  const outcome = await sender.deliver({ url, headers: {}, body: '', timeout: 5000 })
  expect(outcome).toMatchObject({ reply: { body: 'x'.repeat(answerLimit) }, isCut: true })
  sender.close()
  target.close()
})
