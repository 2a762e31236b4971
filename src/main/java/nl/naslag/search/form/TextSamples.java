package nl.naslag.search.form;

import java.util.List;

/// The samples by which files with the same text are found, as of the last commit.
public interface TextSamples {
  /// A sample of every document with passages, in no order.
  List<TextSample> samples();
}
