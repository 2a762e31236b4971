package nl.naslag.ingest.form;

import nl.naslag.search.PassageIndex;

/// An index in which, after each commit, of the forms of one document only one is searched.
///
/// A new form can be found for as long as it takes to compare it: less than a second.
public final class FormedIndex extends ForwardedIndex {
  private final FormKeeper forms;

  public FormedIndex(PassageIndex index, FormKeeper forms) {
    super(index);
    this.forms = forms;
  }

  @Override
  public void commit() {
    super.commit();
    forms.settle(index);
  }
}
