package nl.naslag.saved;

import static nl.naslag.Refused.refuses;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import nl.naslag.WithDatabase;
import nl.naslag.saved.TermLists.KeptList;
import nl.naslag.search.TermList;
import nl.naslag.storage.Changes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WithDatabase
class StoredTermListsIT {
  private final TermListRows rows;
  private final TermLists lists;

  StoredTermListsIT(@Autowired TermListRows rows, @Autowired Changes changes) {
    this.rows = rows;
    lists = new StoredTermLists(rows, changes);
  }

  @AfterEach
  void noLists() {
    rows.deleteAll();
  }

  @Test
  void keepsTheSameListOnce() {
    KeptList first = lists.keep(TermList.ofLines("zand\n\"water en bodem\""));
    KeptList again = lists.keep(TermList.ofLines("zand\n\n\"water en bodem\"\n"));
    assertThat(again).isEqualTo(first);
    assertThat(lists.find(first.id())).contains(first);
    KeptList other = lists.keep(TermList.ofLines("\"water en bodem\"\nzand"));
    assertThat(lists.all()).containsExactly(other, first);
  }

  @Test
  void bringsARemovedListBack() {
    KeptList list = lists.keep(TermList.ofLines("zand"));
    assertThat(lists.remove(list.id())).isEqualTo(list);
    assertThat(lists.all()).isEmpty();
    lists.restore(list);
    lists.restore(list);
    assertThat(lists.all()).containsExactly(list);
    refuses("unknown-list", () -> lists.remove("weg"));
  }

  @Test
  void boundsWhatItKeeps() {
    List<String> long1000 = IntStream.range(0, 1_000).mapToObj(at -> "x".repeat(201)).toList();
    refuses("list-too-long", () -> lists.keep(new TermList(long1000)));
    IntStream.range(0, 200).forEach(at -> lists.keep(TermList.ofLines("term" + at)));
    refuses("too-many-lists", () -> lists.keep(TermList.ofLines("nog een")));
    assertThat(lists.keep(TermList.ofLines("term7")).terms().terms()).containsExactly("term7");
  }
}
