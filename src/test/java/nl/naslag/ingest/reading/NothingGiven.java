package nl.naslag.ingest.reading;

import nl.naslag.annotation.Annotator;
import nl.naslag.ingest.given.DocumentFactRows;
import nl.naslag.ingest.given.FilesBeside;
import nl.naslag.ingest.given.GivenAnnotation;
import nl.naslag.ingest.given.GivenFacts;
import nl.naslag.ingest.given.GivenValues;
import nl.naslag.search.PlainVocabulary;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/// Documents of which nobody gave anything, without a database.
final class NothingGiven {
  static final FilesBeside BESIDE = new FilesBeside(new GivenValues(new PlainVocabulary()));

  private NothingGiven() {}

  static GivenAnnotation annotation(Annotator annotator) {
    return new GivenAnnotation(
        annotator,
        new GivenFacts(
            new StaticListableBeanFactory().getBeanProvider(DocumentFactRows.class), BESIDE));
  }
}
