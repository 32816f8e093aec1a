/**
 * What a trainer prints for a course: a sheet for the notice board at the machine and a guide for
 * the shift meeting. {@link org.werkbank.authoring.kit.Kit} makes both from the published version;
 * nothing is stored.
 */
package org.werkbank.authoring.kit;
