/**
 * Signing in and out, the session, and the {@link org.werkbank.identity.web.Viewer} every page
 * knows. The server's security calls {@link org.werkbank.identity.web.SignInMechanism} on each
 * request.
 */
package org.werkbank.identity.web;
