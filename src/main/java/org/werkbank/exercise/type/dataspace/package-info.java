/**
 * E05: a workshop for data spaces. The learner puts fields into envelopes, addresses them, writes a
 * contract, negotiates with six companies, and sees what the own model gains and what leaks.
 */
package org.werkbank.exercise.type.dataspace;
