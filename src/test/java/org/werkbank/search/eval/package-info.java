/**
 * How well search finds: our own judgement list and any question set in the SQuAD layout, beside
 * Lucene's stock analysers. {@code mvn -Peval verify} runs {@link
 * org.werkbank.search.eval.Evaluation} and writes {@code target/eval.md}; {@code SearchQualityTest}
 * keeps the targets in every build.
 */
package org.werkbank.search.eval;
