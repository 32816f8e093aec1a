/**
 * Pages that join rooms or belong to none: the start page, the workshop with every exercise by
 * itself, help, who sees what, privacy, accessibility. It has no services and no tables.
 */
package org.werkbank.home;
