import { createHmac, randomBytes, scrypt, timingSafeEqual } from 'node:crypto'

/** scrypt's cost: about 60 ms and 64 MB a try (OWASP, Password Storage Cheat Sheet: N 2^16, r 8, p 1). */
const COST = { N: 2 ** 16, r: 8, p: 1, maxmem: 128 * 2 ** 16 * 8 * 2 }
const LENGTH = 32
export const SHORTEST_PASSWORD = 12

/** A password as it is stored: `scrypt$salt$hash`, in base64url. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  return `scrypt$${salt.toString('base64url')}$${(await derive(password, salt)).toString('base64url')}`
}

/** Whether this is the password that was stored. */
async function isPassword(password: string, stored: string): Promise<boolean> {
  const [kind, salt = '', hash = ''] = stored.split('$')
  if (kind !== 'scrypt') return false
  const wanted = Buffer.from(hash, 'base64url')
  const given = await derive(password, Buffer.from(salt, 'base64url'))
  return wanted.length === given.length && timingSafeEqual(wanted, given)
}

function derive(password: string, salt: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) =>
    scrypt(password.normalize('NFKC'), salt, LENGTH, COST, (error, key) => (error ? reject(error) : resolve(key))),
  )
}

/**
 * A stored password, with those that were right once known again without the cost, by a keyed digest that dies with the
 * process.
 */
export function createPasswordMemory(stored: string) {
  const key = randomBytes(32)
  const known = new Set<string>()
  const checks = new Map<string, Promise<boolean>>()
  const digest = (password: string): string => createHmac('sha256', key).update(password).digest('base64')
  return {
    knows: (password: string): boolean => known.has(digest(password)),
    /** Whether it is being looked at already: asked again meanwhile, it is no further try. */
    isChecking: (password: string): boolean => checks.has(digest(password)),
    /** Whether it is right; asked many times at once, it is derived once. */
    check: (password: string): Promise<boolean> => {
      const own = digest(password)
      const check =
        checks.get(own) ??
        isPassword(password, stored)
          .then((right) => {
            if (right) known.add(own)
            return right
          })
          .finally(() => checks.delete(own))
      checks.set(own, check)
      return check
    },
  }
}
