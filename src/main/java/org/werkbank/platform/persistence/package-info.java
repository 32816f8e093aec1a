/**
 * The one connection to the database: data source, migrations, the entity manager and column
 * converters.
 */
package org.werkbank.platform.persistence;
