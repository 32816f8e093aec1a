package org.werkbank.authoring;

/**
 * A table as it was uploaded.
 *
 * @param fileName as the browser called it
 * @param csv its bytes; of a workbook, its first sheet
 */
public record UploadedTable(String fileName, byte[] csv) {}
