/**
 * Open Badges 3.0 without persons, pages or a database: an unsigned credential goes in, a signed
 * one comes out, and any file can be judged. Signatures are {@code eddsa-rdfc-2022} of W3C Data
 * Integrity EdDSA Cryptosuites 1.0: the JSON-LD document becomes RDF, the RDF its canonical form,
 * and the hash of that is signed with Ed25519. Every JSON-LD context is bundled; nothing here opens
 * a connection.
 */
package org.werkbank.certification.badge;
