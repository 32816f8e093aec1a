/** Pictures of published courses, for pages of all rooms. */
package org.werkbank.catalogue.web;
