package be.fjc.casework.usecase;

import be.fjc.casework.domain.Notice;
import be.fjc.casework.domain.Notices;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.Relation;
import be.fjc.platform.kernel.Expected;
import be.fjc.platform.kernel.UseCase;
import jakarta.inject.Inject;
import java.util.UUID;

/** Takes a line off one's own start screen. */
@UseCase
public class DismissNotice {

    @Inject
    Access access;

    @Inject
    Notices notices;

    public void dismiss(UUID id, Expected expected) {
        Notice notice = notices.find(id)
                .filter(own -> own.isFor(access.subject().account()))
                .orElseThrow(() -> access.absent("casework.start.read", "notice", id));
        access.require("casework.start.read", Facts.about("notice", id, Relation.SELF));
        expected.check(id, Notice.ONLY_VERSION);
        notices.remove(notice);
    }
}
