package banli.desk.told;

import banli.language.query.notice.NoticeList.Notice;
import banli.language.word.Text;
import java.util.List;

/** 信的文字。 The words of mail: what happened in general words, the case's number and a link, in both languages; nothing else. */
record Letters(String desk) {
    private static final int MOST = 30;
    private static final int LONGEST_NUMBER = 40;

    /** Of notices. */
    Outbox.Letter of(List<Notice> news) {
        StringBuilder body = new StringBuilder("您有 " + news.size() + " 条新提醒，请登录查看。\n" + count(news.size()) + "\n\n");
        news.stream().limit(MOST).forEach(notice -> body.append(line(notice)));
        if (news.size() > MOST) {
            body.append("……\n\n");
        }
        body.append(desk)
                .append("/notices\n\n更改或停止邮件提醒：\nTo change or stop these mails:\n")
                .append(desk)
                .append("/notices/settings\n");
        return new Outbox.Letter("办理提醒 " + news.size() + " 条 · " + count(news.size()), body.toString());
    }

    /** That asks whether an address is its reader's. */
    Outbox.Letter toConfirm(String code) {
        return new Outbox.Letter(
                "请确认邮件地址 · Please confirm your address", """
                有人在办理系统里把这个地址填为自己的提醒邮箱。如果是您，请在一天内登录后打开：
                Somebody entered this address for their notices. If it was you, log in and open within a day:

                """ + desk + "/notices/settings?code=" + code + """


                如果不是您，不必理会，不会再有来信。
                If it was not you, do nothing: no more mail will come.
                """);
    }

    private String line(Notice notice) {
        Text kind = notice.kind().label();
        String number = notice.fact().number() == null
                ? ""
                : notice.fact().number().replaceAll("\\p{Cntrl}", " ").strip();
        String said = number.length() > LONGEST_NUMBER ? number.substring(0, LONGEST_NUMBER) : number;
        return "· " + said + (said.isEmpty() ? "" : " ") + kind.zh() + " (" + kind.en() + ")\n  " + desk + page(notice)
                + "\n\n";
    }

    private static String page(Notice notice) {
        String beside = notice.meeting() == null ? "/notices" : "/meetings/" + notice.meeting();
        return notice.caseId() == null ? beside : "/cases/" + notice.caseId();
    }

    private static String count(int news) {
        return news == 1 ? "1 new notice" : news + " new notices";
    }
}
