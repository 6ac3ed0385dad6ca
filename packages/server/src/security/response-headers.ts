import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';

/**
 * What every answer tells the browser. Pages bring their own style sheets and pictures and nothing else: no script at all, nothing
 * written into the page, nothing from elsewhere, no frame around it.
 *
 * Left out on purpose: Strict-Transport-Security and upgrade-insecure-requests. This server speaks plain HTTP; offices open it in
 * their own network under a bare address, where both would lead to a dead end. Whoever puts TLS before it adds them there.
 */
export async function sendSafeHeaders(app: FastifyInstance): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    frameguard: { action: 'deny' },
    hsts: false,
    // Under `no-referrer` browsers send `Origin: null` with forms, and a form of ours could not be told from another's.
    referrerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    xPermittedCrossDomainPolicies: { permittedPolicies: 'none' },
  });
}
