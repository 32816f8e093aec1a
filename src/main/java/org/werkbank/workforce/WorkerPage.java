package org.werkbank.workforce;

import java.util.List;

/** Some rows in the order of names, and whether there are more before and after. */
public record WorkerPage(List<WorkerRow> rows, boolean before, boolean after) {}
