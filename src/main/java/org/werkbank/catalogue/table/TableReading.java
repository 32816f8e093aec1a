package org.werkbank.catalogue.table;

import java.util.List;
import java.util.Optional;
import org.werkbank.exercise.spi.data.DataTable;

/**
 * What came of reading a table.
 *
 * @param table empty if something blocks it
 * @param columns those that are used, in the order of the file
 * @param findings everything that speaks against it, those that block first
 */
public record TableReading(
    Optional<DataTable> table, List<Mapping.Mapped> columns, List<Finding> findings) {}
