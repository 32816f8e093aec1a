/**
 * Who somebody is: people with a sign-in name and roles, passwords, remembered devices, the way in
 * and the way out. Pages of all rooms ask {@link org.werkbank.identity.web.Viewer} who is looking.
 * It collects no e-mail, birthday or photo.
 */
package org.werkbank.identity;
