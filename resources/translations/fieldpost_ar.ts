<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%n assignments</source>
        <comment>%n assignment</comment>
        <translation>
            <numerusform>لا واجبات</numerusform>
            <numerusform>واجب واحد</numerusform>
            <numerusform>واجبان</numerusform>
            <numerusform>%n واجبات</numerusform>
            <numerusform>%n واجبًا</numerusform>
            <numerusform>%n واجب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <comment>%n byte</comment>
        <translation>
            <numerusform>%n بايت</numerusform>
            <numerusform>بايت واحد</numerusform>
            <numerusform>بايتان</numerusform>
            <numerusform>%n بايتات</numerusform>
            <numerusform>%n بايتًا</numerusform>
            <numerusform>%n بايت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters left</source>
        <comment>%n character left</comment>
        <translation>
            <numerusform>لم يبقَ أي حرف</numerusform>
            <numerusform>بقي حرف واحد</numerusform>
            <numerusform>بقي حرفان</numerusform>
            <numerusform>بقيت %n أحرف</numerusform>
            <numerusform>بقي %n حرفًا</numerusform>
            <numerusform>بقي %n حرف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters too many</source>
        <comment>%n character too many</comment>
        <translation>
            <numerusform>لا حروف زائدة</numerusform>
            <numerusform>حرف واحد زائد</numerusform>
            <numerusform>حرفان زائدان</numerusform>
            <numerusform>%n أحرف زائدة</numerusform>
            <numerusform>%n حرفًا زائدًا</numerusform>
            <numerusform>%n حرف زائد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>%n day</comment>
        <extracomment>by how much a clock is wrong
----------
days between two times</extracomment>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files go there already. One time is enough, so nothing was changed.</source>
        <comment>%n file goes there already. One time is enough, so nothing was changed.</comment>
        <translation>
            <numerusform>لا ملفات مكررة هناك. لم يتغير شيء.</numerusform>
            <numerusform>سبقت إضافة ملف واحد إلى هناك. تكفي مرة واحدة، لذا لم يتغير شيء.</numerusform>
            <numerusform>سبقت إضافة ملفين إلى هناك. تكفي مرة واحدة، لذا لم يتغير شيء.</numerusform>
            <numerusform>سبقت إضافة %n ملفات إلى هناك. تكفي مرة واحدة، لذا لم يتغير شيء.</numerusform>
            <numerusform>سبقت إضافة %n ملفًا إلى هناك. تكفي مرة واحدة، لذا لم يتغير شيء.</numerusform>
            <numerusform>سبقت إضافة %n ملف إلى هناك. تكفي مرة واحدة، لذا لم يتغير شيء.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were not added.</source>
        <comment>%n file was not added.</comment>
        <translation>
            <numerusform>أُضيفت كل الملفات.</numerusform>
            <numerusform>لم يُضف ملف واحد.</numerusform>
            <numerusform>لم يُضف ملفان.</numerusform>
            <numerusform>لم تُضف %n ملفات.</numerusform>
            <numerusform>لم يُضف %n ملفًا.</numerusform>
            <numerusform>لم يُضف %n ملف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>%n h</comment>
        <extracomment>hours of a wait</extracomment>
        <translation>
            <numerusform>%n ساعة</numerusform>
            <numerusform>ساعة</numerusform>
            <numerusform>ساعتين</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n handed in</source>
        <comment>%n handed in</comment>
        <extracomment>how many uploads are</extracomment>
        <translation>
            <numerusform>لم يُسلَّم شيء</numerusform>
            <numerusform>تم تسليم واحد</numerusform>
            <numerusform>تم تسليم اثنين</numerusform>
            <numerusform>تم تسليم %n</numerusform>
            <numerusform>تم تسليم %n</numerusform>
            <numerusform>تم تسليم %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>%n min</comment>
        <extracomment>minutes of a wait</extracomment>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <comment>%n needs you</comment>
        <extracomment>how many uploads wait for the person</extracomment>
        <translation>
            <numerusform>لا شيء يحتاج إلى تدخلك</numerusform>
            <numerusform>واحدة بحاجة إلى تدخلك</numerusform>
            <numerusform>اثنتان بحاجة إلى تدخلك</numerusform>
            <numerusform>%n بحاجة إلى تدخلك</numerusform>
            <numerusform>%n بحاجة إلى تدخلك</numerusform>
            <numerusform>%n بحاجة إلى تدخلك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <comment>%n paused</comment>
        <extracomment>how many uploads are</extracomment>
        <translation>
            <numerusform>لا شيء متوقف مؤقتًا</numerusform>
            <numerusform>واحدة متوقفة مؤقتًا</numerusform>
            <numerusform>اثنتان متوقفتان مؤقتًا</numerusform>
            <numerusform>%n متوقفة مؤقتًا</numerusform>
            <numerusform>%n متوقفة مؤقتًا</numerusform>
            <numerusform>%n متوقفة مؤقتًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <comment>%n s</comment>
        <extracomment>seconds of a wait</extracomment>
        <translation>
            <numerusform>%n ثانية</numerusform>
            <numerusform>ثانية</numerusform>
            <numerusform>ثانيتين</numerusform>
            <numerusform>%n ثوانٍ</numerusform>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still under way</source>
        <comment>%n still under way</comment>
        <extracomment>how many uploads</extracomment>
        <translation>
            <numerusform>لا شيء قيد الرفع</numerusform>
            <numerusform>واحدة لا تزال جارية</numerusform>
            <numerusform>اثنتان لا تزالان جاريتين</numerusform>
            <numerusform>%n لا تزال جارية</numerusform>
            <numerusform>%n لا تزال جارية</numerusform>
            <numerusform>%n لا تزال جارية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n uploads are not handed in yet. They stop now, are kept, and go on where they stopped when you sign in again.</source>
        <comment>%n upload is not handed in yet. It stops now, is kept, and goes on where it stopped when you sign in again.</comment>
        <translation>
            <numerusform>لا عمليات رفع بانتظار التسليم.</numerusform>
            <numerusform>عملية رفع واحدة لم تُسلَّم بعد. ستتوقف الآن وتبقى محفوظة، وعند تسجيل الدخول مجددًا تُستأنف من حيث توقفت.</numerusform>
            <numerusform>عمليتا رفع لم تُسلَّما بعد. ستتوقفان الآن وتبقيان محفوظتين، وعند تسجيل الدخول مجددًا تُستأنفان من حيث توقفتا.</numerusform>
            <numerusform>%n عمليات رفع لم تُسلَّم بعد. ستتوقف الآن وتبقى محفوظة، وعند تسجيل الدخول مجددًا تُستأنف من حيث توقفت.</numerusform>
            <numerusform>%n عملية رفع لم تُسلَّم بعد. ستتوقف الآن وتبقى محفوظة، وعند تسجيل الدخول مجددًا تُستأنف من حيث توقفت.</numerusform>
            <numerusform>%n عملية رفع لم تُسلَّم بعد. ستتوقف الآن وتبقى محفوظة، وعند تسجيل الدخول مجددًا تُستأنف من حيث توقفت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n uploads are paused</source>
        <comment>%n upload is paused</comment>
        <translation>
            <numerusform>لا عمليات رفع متوقفة مؤقتًا</numerusform>
            <numerusform>عملية رفع واحدة متوقفة مؤقتًا</numerusform>
            <numerusform>عمليتا رفع متوقفتان مؤقتًا</numerusform>
            <numerusform>%n عمليات رفع متوقفة مؤقتًا</numerusform>
            <numerusform>%n عملية رفع متوقفة مؤقتًا</numerusform>
            <numerusform>%n عملية رفع متوقفة مؤقتًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n uploads continue</source>
        <comment>%n upload continues</comment>
        <translation>
            <numerusform>لا تُستأنف أي عملية رفع</numerusform>
            <numerusform>تُستأنف عملية رفع واحدة</numerusform>
            <numerusform>تُستأنف عمليتا رفع</numerusform>
            <numerusform>تُستأنف %n عمليات رفع</numerusform>
            <numerusform>تُستأنف %n عملية رفع</numerusform>
            <numerusform>تُستأنف %n عملية رفع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n uploads need you</source>
        <comment>%n upload needs you</comment>
        <translation>
            <numerusform>لا عمليات رفع بحاجة إلى تدخلك</numerusform>
            <numerusform>عملية رفع واحدة بحاجة إلى تدخلك</numerusform>
            <numerusform>عمليتا رفع بحاجة إلى تدخلك</numerusform>
            <numerusform>%n عمليات رفع بحاجة إلى تدخلك</numerusform>
            <numerusform>%n عملية رفع بحاجة إلى تدخلك</numerusform>
            <numerusform>%n عملية رفع بحاجة إلى تدخلك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n videos added</source>
        <comment>%n video added</comment>
        <translation>
            <numerusform>لم يُضف أي فيديو</numerusform>
            <numerusform>أُضيف فيديو واحد</numerusform>
            <numerusform>أُضيف مقطعا فيديو</numerusform>
            <numerusform>أُضيفت %n مقاطع فيديو</numerusform>
            <numerusform>أُضيف %n مقطع فيديو</numerusform>
            <numerusform>أُضيف %n مقطع فيديو</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n videos are handed in</source>
        <comment>%n video is handed in</comment>
        <translation>
            <numerusform>لم يُسلَّم أي فيديو</numerusform>
            <numerusform>تم تسليم فيديو واحد</numerusform>
            <numerusform>تم تسليم مقطعي فيديو</numerusform>
            <numerusform>تم تسليم %n مقاطع فيديو</numerusform>
            <numerusform>تم تسليم %n مقطع فيديو</numerusform>
            <numerusform>تم تسليم %n مقطع فيديو</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n videos are still on the way</source>
        <comment>%n video is still on the way</comment>
        <translation>
            <numerusform>لا مقاطع فيديو قيد الإرسال</numerusform>
            <numerusform>فيديو واحد لا يزال قيد الإرسال</numerusform>
            <numerusform>مقطعا فيديو لا يزالان قيد الإرسال</numerusform>
            <numerusform>%n مقاطع فيديو لا تزال قيد الإرسال</numerusform>
            <numerusform>%n مقطع فيديو لا يزال قيد الإرسال</numerusform>
            <numerusform>%n مقطع فيديو لا يزال قيد الإرسال</numerusform>
        </translation>
    </message>
    <message>
        <source>A PEM file from your university&apos;s IT, when its network has one of its own.</source>
        <translation>ملف PEM من قسم تقنية المعلومات في جامعتك، إذا كان لشبكتها مرجع تصديق خاص بها.</translation>
    </message>
    <message>
        <source>A limit leaves room for others on the same network.</source>
        <translation>يترك الحد متسعًا لغيرك على الشبكة نفسها.</translation>
    </message>
    <message>
        <source>A link on an assignment&apos;s page then brings you here, with the assignment chosen.</source>
        <translation>عندئذٍ ينقلك الرابط في صفحة الواجب إلى هنا، ويكون الواجب مختارًا.</translation>
    </message>
    <message>
        <source>A link opened Fieldpost for an assignment there. You have not used this site before: go on only if it is your school&apos;s.</source>
        <translation>فُتح Fieldpost من رابط لواجب هناك. لم يُستخدم هذا الموقع من قبل: يُنصح بالمتابعة فقط إذا كان هذا موقع جامعتك.</translation>
    </message>
    <message>
        <source>A part of the video is still missing at the other end. It is sent now. Nothing is lost.</source>
        <translation>لا يزال جزء من الفيديو ناقصًا في الطرف الآخر. يجري إرساله الآن. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>A part was damaged on the way. It is sent once more. Nothing is lost.</source>
        <translation>تضرر جزء في الطريق. يجري إرساله مرة أخرى. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>A video of any size</source>
        <translation>فيديو بأي حجم</translation>
    </message>
    <message>
        <source>A video up to {size}</source>
        <translation>فيديو حتى {size}</translation>
    </message>
    <message>
        <source>A video up to {size}, as your teacher set it</source>
        <translation>فيديو حتى {size}، كما حدّده المعلّم</translation>
    </message>
    <message>
        <source>A video up to {size}, the most on this site</source>
        <translation>فيديو حتى {size}، وهو الحد الأقصى لهذا الموقع</translation>
    </message>
    <message>
        <source>A video up to {size}, the most that the video store takes</source>
        <translation>فيديو حتى {size}، وهو الحد الأقصى لمخزن الفيديو</translation>
    </message>
    <message>
        <source>Add a folder of videos</source>
        <translation>إضافة مجلد مقاطع فيديو</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>إضافة حساب…</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>إضافة ملفات…</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>إضافة مجلد…</translation>
    </message>
    <message>
        <source>Add videos</source>
        <translation>إضافة مقاطع الفيديو</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>تمت الإضافة</translation>
    </message>
    <message>
        <source>Added for {name}</source>
        <translation>أُضيف إلى {name}</translation>
    </message>
    <message>
        <source>Address of the page</source>
        <translation>عنوان الصفحة</translation>
    </message>
    <message>
        <source>After a restart, uploads go on by themselves as soon as you sign in to it.</source>
        <translation>بعد إعادة التشغيل تُستأنف عمليات الرفع تلقائيًا فور تسجيل الدخول إلى الحاسوب.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message numerus="yes">
        <source>All handed in · %n videos</source>
        <comment>All handed in · %n video</comment>
        <translation>
            <numerusform>تم تسليم الكل · %n مقطع فيديو</numerusform>
            <numerusform>تم تسليم الكل · فيديو واحد</numerusform>
            <numerusform>تم تسليم الكل · مقطعا فيديو</numerusform>
            <numerusform>تم تسليم الكل · %n مقاطع فيديو</numerusform>
            <numerusform>تم تسليم الكل · %n مقطع فيديو</numerusform>
            <numerusform>تم تسليم الكل · %n مقطع فيديو</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is sent</source>
        <translation>أُرسل بالكامل</translation>
    </message>
    <message>
        <source>All uploads</source>
        <translation>كل عمليات الرفع</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <comment>And %n more.</comment>
        <translation>
            <numerusform>لا ملفات أخرى.</numerusform>
            <numerusform>وملف آخر.</numerusform>
            <numerusform>وملفان آخران.</numerusform>
            <numerusform>و%n ملفات أخرى.</numerusform>
            <numerusform>و%n ملفًا آخر.</numerusform>
            <numerusform>و%n ملف آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another assignment</source>
        <translation>واجب آخر</translation>
    </message>
    <message>
        <source>Another assignment…</source>
        <translation>واجب آخر…</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Arrived, not handed in yet. It stands in Moodle as a draft; hand it in when you are ready. Nothing is lost.</source>
        <translation>وصل الفيديو، ولم يُسلَّم بعد. هو موجود في Moodle كمسودة؛ ويمكن تسليمه متى كان جاهزًا. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>Arrived. It is handed in when its turn comes.</source>
        <translation>وصل الفيديو. سيُسلَّم عندما يحين دوره.</translation>
    </message>
    <message>
        <source>As fast as possible</source>
        <translation>بأقصى سرعة ممكنة</translation>
    </message>
    <message>
        <source>Asking for a place</source>
        <translation>جارٍ طلب مكان</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>الواجب</translation>
    </message>
    <message>
        <source>Assignment: {name}</source>
        <translation>الواجب: {name}</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>الواجبات</translation>
    </message>
    <message>
        <source>At most 0.25 MB a second</source>
        <translation>ربع ميغابايت في الثانية بحد أقصى</translation>
    </message>
    <message>
        <source>At most 1 MB a second</source>
        <translation>ميغابايت واحد في الثانية بحد أقصى</translation>
    </message>
    <message>
        <source>At most 10 MB a second</source>
        <translation>عشرة ميغابايت في الثانية بحد أقصى</translation>
    </message>
    <message>
        <source>At most 3 MB a second</source>
        <translation>ثلاثة ميغابايت في الثانية بحد أقصى</translation>
    </message>
    <message>
        <source>At most {speed}</source>
        <translation>بحد أقصى {speed}</translation>
    </message>
    <message>
        <source>Attempt {number} of {all}</source>
        <translation>المحاولة {number} من {all}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Back to the limit</source>
        <translation>العودة إلى حد السرعة</translation>
    </message>
    <message>
        <source>Back to uploads</source>
        <translation>العودة إلى عمليات الرفع</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>الخلفية</translation>
    </message>
    <message>
        <source>Begun again from the file as it is now</source>
        <translation>بدأ من جديد بالملف في حالته الحالية</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>on a receipt, before the name of who handed it in</extracomment>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>مفتاح Caps Lock مفعّل.</translation>
    </message>
    <message>
        <source>Checking that it arrived whole</source>
        <translation>جارٍ التحقق من وصوله كاملًا</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>جارٍ فحص الملف</translation>
    </message>
    <message>
        <source>Choose an assignment</source>
        <translation>اختيار واجب</translation>
    </message>
    <message>
        <source>Choose an assignment first</source>
        <translation>يُرجى اختيار واجب أولًا</translation>
    </message>
    <message>
        <source>Choose an assignment, and the files that you opened are added to it.</source>
        <translation>يُرجى اختيار واجب، وستُضاف إليه الملفات التي فُتحت.</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>اختيار ملف آخر…</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Choose the file to send instead of {name}</source>
        <translation>اختيار الملف الذي سيُرسل بدلًا من {name}</translation>
    </message>
    <message>
        <source>Chosen assignment: {facts}.</source>
        <translation>الواجب المختار: {facts}.</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>مسح المكتملة</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Click its sign to bring the window back, and quit in the menu there.</source>
        <translation>يعيد النقر على الأيقونة إظهار النافذة، ومن قائمتها يمكن إنهاء Fieldpost.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>إغلاق التفاصيل</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>a heading: assignments that take nothing any more
----------
an assignment that takes nothing any more</extracomment>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Closes {when}</source>
        <translation>يُغلق {when}</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Come back by itself</source>
        <translation>العودة تلقائيًا</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Continue uploads by itself after a restart of this computer?</source>
        <translation>هل تُستأنف عمليات الرفع تلقائيًا بعد إعادة تشغيل هذا الحاسوب؟</translation>
    </message>
    <message>
        <source>Continue with {provider}</source>
        <translation>المتابعة باستخدام {provider}</translation>
    </message>
    <message>
        <source>Continued</source>
        <translation>استُؤنف</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>Copy receipt number</source>
        <translation>نسخ رقم الإيصال</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete the video…</source>
        <translation>حذف الفيديو…</translation>
    </message>
    <message>
        <source>Delete {name} at the site?</source>
        <translation>حذف {name} من الموقع؟</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Discard uploads</source>
        <translation>حذف عمليات الرفع</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Dismiss: {notice}</source>
        <translation>إخفاء: {notice}</translation>
    </message>
    <message>
        <source>Draft: not handed in yet</source>
        <translation>مسودة: لم تُسلَّم بعد</translation>
    </message>
    <message>
        <source>Drop files or folders here, or press Enter to choose files.</source>
        <translation>يمكن إفلات الملفات أو المجلدات هنا، أو ضغط Enter لاختيار الملفات.</translation>
    </message>
    <message>
        <source>Drop your videos here</source>
        <translation>إفلات مقاطع الفيديو هنا</translation>
    </message>
    <message>
        <source>Drop zone for videos</source>
        <translation>منطقة إفلات مقاطع الفيديو</translation>
    </message>
    <message>
        <source>Due {due}, late until {closes}</source>
        <translation>موعد التسليم {due}، ويُقبل المتأخر حتى {closes}</translation>
    </message>
    <message>
        <source>Due {when}</source>
        <translation>موعد التسليم {when}</translation>
    </message>
    <message>
        <source>Empty means always. Times are this computer&apos;s; outside of them uploads wait.</source>
        <translation>تركه فارغًا يعني دائمًا. الأوقات بتوقيت هذا الحاسوب؛ وخارجها تنتظر عمليات الرفع.</translation>
    </message>
    <message>
        <source>Expected {when}</source>
        <translation>الوصول المتوقع: {when}</translation>
    </message>
    <message>
        <source>Extra certificate authority</source>
        <translation>مرجع تصديق إضافي</translation>
    </message>
    <message>
        <source>Fieldpost cannot use the link that opened it. Open it once more from the assignment.</source>
        <translation>تعذّر على Fieldpost استخدام الرابط الذي فتحه. يُرجى فتحه مرة أخرى من الواجب.</translation>
    </message>
    <message>
        <source>Fieldpost cannot use the proxy {place} that is set for this network, and sends nothing past it. Choose another one in the settings, or ask your IT support. Nothing is lost.</source>
        <translation>يتعذر على Fieldpost استخدام الخادم الوكيل {place} المحدد لهذه الشبكة، ولا يُرسل شيئًا من دونه. يُرجى اختيار خادم وكيل آخر في الإعدادات، أو سؤال قسم تقنية المعلومات. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>Fieldpost cannot use this value, so the setting stays as it was. Look at the example, and try again.</source>
        <translation>تعذّر على Fieldpost استخدام هذه القيمة، فبقي الإعداد كما كان. يُرجى النظر إلى المثال وإعادة المحاولة.</translation>
    </message>
    <message>
        <source>Fieldpost cannot use your network&apos;s proxy, and sends nothing past it. Choose another one in the settings, or ask your IT support. Nothing is lost.</source>
        <translation>يتعذر على Fieldpost استخدام الخادم الوكيل في شبكتك، ولا يُرسل شيئًا من دونه. يُرجى اختيار خادم وكيل آخر في الإعدادات، أو سؤال قسم تقنية المعلومات. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>Fieldpost has stopped working because of an error of its own. Quit it and start it again: uploads go on where they are, and nothing is lost. Should it happen again, send support the report from the settings.</source>
        <translation>توقف Fieldpost عن العمل بسبب خطأ فيه. يُرجى إنهاؤه وتشغيله مجددًا: تُستأنف عمليات الرفع من حيث هي، ولم يُفقد شيء. وإذا تكرر ذلك، فيُرجى إرسال التقرير الموجود في الإعدادات إلى الدعم.</translation>
    </message>
    <message>
        <source>Fieldpost has to be started again</source>
        <translation>يجب تشغيل Fieldpost مجددًا</translation>
    </message>
    <message>
        <source>Fieldpost keeps uploading here</source>
        <translation>يواصل Fieldpost الرفع هنا</translation>
    </message>
    <message>
        <source>Fieldpost knows it again the next time.</source>
        <translation>سيتعرّف Fieldpost عليها في المرة القادمة.</translation>
    </message>
    <message>
        <source>Fieldpost receipt</source>
        <translation>إيصال Fieldpost</translation>
    </message>
    <message>
        <source>Fieldpost sends nothing about you or your use of it to anybody. Its log stays on this computer, without keys and names.</source>
        <translation>لا يُرسل Fieldpost إلى أي جهة شيئًا عنك أو عن استخدامك له. يبقى ملف سجلّه التقني على هذا الحاسوب، دون مفاتيح أو أسماء.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>For a month</source>
        <translation>لمدة شهر</translation>
    </message>
    <message>
        <source>For a year</source>
        <translation>لمدة سنة</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>إلى الأبد</translation>
    </message>
    <message>
        <source>For support</source>
        <translation>للدعم</translation>
    </message>
    <message>
        <source>For three months</source>
        <translation>لمدة ثلاثة أشهر</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>هل نسيت كلمة المرور؟</translation>
    </message>
    <message>
        <source>Four</source>
        <translation>أربع</translation>
    </message>
    <message>
        <source>From now on it goes to another assignment</source>
        <translation>يُسلَّم من الآن إلى واجب آخر</translation>
    </message>
    <message>
        <source>From now on it goes to {name}</source>
        <translation>يُرسل من الآن إلى {name}</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Full speed for an hour</source>
        <translation>السرعة القصوى لمدة ساعة</translation>
    </message>
    <message>
        <source>Full speed until {time}</source>
        <translation>السرعة القصوى حتى {time}</translation>
    </message>
    <message>
        <source>Genuine. The video is a draft.</source>
        <translation>الإيصال أصلي. الفيديو مسودة.</translation>
    </message>
    <message>
        <source>Genuine. The video was handed in.</source>
        <translation>الإيصال أصلي. تم تسليم الفيديو.</translation>
    </message>
    <message>
        <source>Graded</source>
        <translation>تم التقييم</translation>
    </message>
    <message>
        <source>Groups hand in here together, and you are in none of them, or in several. Ask your teacher to put you into one.</source>
        <translation>التسليم هنا يتم ضمن مجموعات، وحسابك ليس في أي منها، أو هو في أكثر من واحدة. يُرجى الطلب من المعلّم إضافتك إلى مجموعة واحدة.</translation>
    </message>
    <message>
        <source>Hand in…</source>
        <translation>تسليم…</translation>
    </message>
    <message>
        <source>Hand them in for grading</source>
        <translation>تسليمها للتقييم</translation>
    </message>
    <message>
        <source>Handed in</source>
        <extracomment>a heading: assignments to which something was handed in
----------
on a receipt, before the time at which it was handed in</extracomment>
        <translation>تم التسليم</translation>
    </message>
    <message>
        <source>Handed in by</source>
        <translation>سُلّم بواسطة</translation>
    </message>
    <message>
        <source>Handed in here already, as {name}. Send this copy anyway, or remove it. Nothing of it was sent.</source>
        <translation>سبق تسليمه إلى هذا الواجب باسم {name}. يمكن إرسال هذه النسخة على أي حال، أو إزالتها. لم يُرسل منها شيء.</translation>
    </message>
    <message>
        <source>Handed in {when}</source>
        <translation>تم التسليم {when}</translation>
    </message>
    <message>
        <source>Handed in {when} · receipt {number}</source>
        <translation>تم التسليم {when} · الإيصال {number}</translation>
    </message>
    <message>
        <source>Handed in {when}, graded</source>
        <translation>تم التسليم {when}، وتم التقييم</translation>
    </message>
    <message>
        <source>Handed in · receipt {name}</source>
        <translation>تم التسليم · الإيصال {name}</translation>
    </message>
    <message>
        <source>Handed in · receipt {number}</source>
        <translation>تم التسليم · الإيصال {number}</translation>
    </message>
    <message>
        <source>Handing in</source>
        <translation>جارٍ التسليم</translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation>إخفاء كلمة المرور</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>How to check this receipt</source>
        <translation>كيفية التحقق من هذا الإيصال</translation>
    </message>
    <message>
        <source>I agree to this statement</source>
        <translation>أوافق على هذا البيان</translation>
    </message>
    <message>
        <source>In a file of the submission</source>
        <translation>في ملف ضمن التسليم</translation>
    </message>
    <message>
        <source>In the submission’s text</source>
        <translation>في نص التسليم</translation>
    </message>
    <message>
        <source>Interrupted; it goes on by itself</source>
        <translation>انقطع؛ ويُستأنف تلقائيًا</translation>
    </message>
    <message>
        <source>It arrived whole</source>
        <translation>وصل كاملًا</translation>
    </message>
    <message>
        <source>It changes when Fieldpost starts again.</source>
        <translation>تتغير عند تشغيل Fieldpost مجددًا.</translation>
    </message>
    <message>
        <source>It closed {when}. Ask your teacher whether you can have more time.</source>
        <translation>أُغلق {when}. يمكن سؤال المعلّم عن إمكانية الحصول على وقت إضافي.</translation>
    </message>
    <message>
        <source>It is in the list for this assignment already, and once is enough. Nothing is lost.</source>
        <translation>هو موجود بالفعل في القائمة لهذا الواجب، وتكفي مرة واحدة. لم يُفقد شيء.</translation>
    </message>
    <message numerus="yes">
        <source>It is read beside each of these %n videos in your submission.</source>
        <comment>It is read beside the video in your submission.</comment>
        <translation>
            <numerusform>تظهر بجانب الفيديو في تسليمك.</numerusform>
            <numerusform>تظهر بجانب الفيديو في تسليمك.</numerusform>
            <numerusform>تظهر بجانب كل من مقطعي الفيديو في تسليمك.</numerusform>
            <numerusform>تظهر بجانب كل من مقاطع الفيديو هذه، وعددها %n، في تسليمك.</numerusform>
            <numerusform>تظهر بجانب كل من مقاطع الفيديو هذه، وعددها %n، في تسليمك.</numerusform>
            <numerusform>تظهر بجانب كل من مقاطع الفيديو هذه، وعددها %n، في تسليمك.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is taken out of your submission to {assignment}, and your teacher can no longer watch it. Its receipt is then worth nothing. The file on your computer stays.</source>
        <translation>سيُزال من تسليمك إلى {assignment}، ولن يتمكن المعلّم من مشاهدته بعد ذلك. ولن تبقى لإيصاله قيمة. ويبقى الملف على حاسوبك.</translation>
    </message>
    <message>
        <source>It opens {when}. Add your videos from then on.</source>
        <translation>يُفتح {when}. يمكن إضافة مقاطع الفيديو ابتداءً من ذلك الوقت.</translation>
    </message>
    <message>
        <source>It takes no videos from you at the moment. Ask your teacher why.</source>
        <translation>لا يقبل منك مقاطع فيديو في الوقت الحالي. يُرجى سؤال المعلّم عن السبب.</translation>
    </message>
    <message>
        <source>Just within the limit</source>
        <translation>أقل من الحد بقليل</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Keep the history</source>
        <translation>الاحتفاظ بالسجل</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>حفظ الملاحظة</translation>
    </message>
    <message>
        <source>Keep the original for now.</source>
        <translation>يُرجى الاحتفاظ بالأصل حاليًا.</translation>
    </message>
    <message>
        <source>Keep the original: not everything about this video could be compared.</source>
        <translation>يُرجى الاحتفاظ بالأصل: تعذّرت مقارنة كل ما يخص هذا الفيديو.</translation>
    </message>
    <message>
        <source>Keep them as a draft; I hand in myself later</source>
        <translation>إبقاؤها مسودة؛ وسأسلّمها بنفسي لاحقًا</translation>
    </message>
    <message>
        <source>Keep this computer awake while it uploads</source>
        <translation>منع سكون هذا الحاسوب أثناء الرفع</translation>
    </message>
    <message>
        <source>Keep uploading in the background</source>
        <translation>مواصلة الرفع في الخلفية</translation>
    </message>
    <message>
        <source>Keep uploading when the window is closed</source>
        <translation>مواصلة الرفع بعد إغلاق النافذة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>آخر ما استُخدم</translation>
    </message>
    <message>
        <source>Late since {when}, still taken</source>
        <translation>متأخر منذ {when}، ولا يزال مقبولًا</translation>
    </message>
    <message>
        <source>Late, closes {when}</source>
        <translation>متأخر، يُغلق {when}</translation>
    </message>
    <message>
        <source>Let go to add them to {name}.</source>
        <translation>يُرجى الإفلات لإضافتها إلى {name}.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>Link of the page</source>
        <translation>رابط الصفحة</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>Looking for the site…</source>
        <translation>جارٍ البحث عن الموقع…</translation>
    </message>
    <message>
        <source>Looking for your assignments…</source>
        <translation>جارٍ البحث عن واجباتك…</translation>
    </message>
    <message>
        <source>Main menu</source>
        <translation>القائمة الرئيسية</translation>
    </message>
    <message>
        <source>Make the copy and send it</source>
        <translation>إنشاء النسخة وإرسالها</translation>
    </message>
    <message>
        <source>Making the copy</source>
        <translation>جارٍ إنشاء النسخة</translation>
    </message>
    <message>
        <source>May links on the pages of assignments open Fieldpost, with the assignment chosen?</source>
        <translation>هل يُسمح للروابط في صفحات الواجبات بفتح Fieldpost مع اختيار الواجب تلقائيًا؟</translation>
    </message>
    <message>
        <source>Moodle did not take the submission. Ask your teacher whether you may hand in here, then try again. Your file is untouched.</source>
        <translation>لم يقبل Moodle التسليم. يُرجى سؤال المعلّم عمّا إذا كان التسليم هنا متاحًا لك، ثم إعادة المحاولة. ملفك كما هو.</translation>
    </message>
    <message>
        <source>Moodle does not sign you in with a password alone, perhaps because it wants a second step. Sign in in the browser instead.</source>
        <translation>لا يكتفي Moodle بكلمة المرور لتسجيل الدخول، ربما لأنه يطلب خطوة ثانية. يُرجى تسجيل الدخول في المتصفح بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Moodle is being maintained. The upload goes on by itself afterwards. Nothing is lost.</source>
        <translation>نظام Moodle قيد الصيانة. يُستأنف الرفع تلقائيًا بعدها. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>Moodle is being maintained. Try again later; your uploads are kept and go on then.</source>
        <translation>نظام Moodle قيد الصيانة. يُرجى إعادة المحاولة لاحقًا؛ عمليات الرفع محفوظة وتُستأنف حينها.</translation>
    </message>
    <message>
        <source>Moodle no longer has this assignment. Ask your teacher, then add the file for another one. Your file is untouched.</source>
        <translation>لم يعد هذا الواجب موجودًا في Moodle. يُرجى سؤال المعلّم، ثم إضافة الملف إلى واجب آخر. ملفك كما هو.</translation>
    </message>
    <message>
        <source>Moodle wants a new password first, or a yes to its policy. Sign in there with a browser, then try again. Nothing is lost.</source>
        <translation>يطلب Moodle أولًا كلمة مرور جديدة أو الموافقة على سياسته. يُرجى تسجيل الدخول هناك من المتصفح، ثم إعادة المحاولة. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>Moodle wants something of you first, like a new password or a yes to its policy. Open Moodle and do it there, then sign in here.</source>
        <translation>يطلب Moodle منك شيئًا أولًا، مثل كلمة مرور جديدة أو الموافقة على سياسته. يُرجى فتح Moodle والقيام بذلك هناك، ثم تسجيل الدخول هنا.</translation>
    </message>
    <message>
        <source>Moodle wants something of you first, like a new password or a yes to its policy. Open Moodle and do it there, then try again. Your uploads are kept.</source>
        <translation>يطلب Moodle منك شيئًا أولًا، مثل كلمة مرور جديدة أو الموافقة على سياسته. يُرجى فتح Moodle والقيام بذلك هناك، ثم إعادة المحاولة. عمليات الرفع محفوظة.</translation>
    </message>
    <message>
        <source>More are seldom faster: they share one connection.</source>
        <translation>نادرًا ما يكون العدد الأكبر أسرع: فكلها تتقاسم اتصالًا واحدًا.</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل إلى أسفل</translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation>نقل إلى المقدمة</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل إلى أعلى</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Next in the line.</source>
        <translation>التالي في قائمة الانتظار.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>No assignment has “{sought}” in its name or course.</source>
        <translation>لا يوجد واجب يحتوي اسمه أو مقرره على «{sought}».</translation>
    </message>
    <message>
        <source>No closing date</source>
        <translation>بلا موعد إغلاق</translation>
    </message>
    <message>
        <source>No copy of this film would be much smaller. Choose another file, or ask your teacher.</source>
        <translation>لن تكون أي نسخة من هذا الفيديو أصغر بكثير. يُرجى اختيار ملف آخر، أو سؤال المعلّم.</translation>
    </message>
    <message>
        <source>No good copy could be made of this file, so nothing of it was kept. Send the file as it is, or choose another. Your file is untouched.</source>
        <translation>تعذّر إنشاء نسخة جيدة من هذا الملف، فلم يُحتفظ بشيء منها. يُرجى إرسال الملف كما هو، أو اختيار ملف آخر. ملفك كما هو.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>No safe connection to the site. Sign in to this Wi-Fi in a browser or check the computer&apos;s clock. Nothing is lost.</source>
        <translation>لا يوجد اتصال آمن بالموقع. يُرجى تسجيل الدخول إلى شبكة Wi-Fi هذه في المتصفح أو التحقق من ساعة الحاسوب. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>No safe connection to this site. If this Wi-Fi has a sign-in page, open it in a browser; else check this computer&apos;s clock.</source>
        <translation>لا يوجد اتصال آمن بهذا الموقع. إذا كانت لشبكة Wi-Fi هذه صفحة تسجيل دخول، فيُرجى فتحها في المتصفح؛ وإلا فيُرجى التحقق من ساعة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>No site was found under this name. Check the spelling of the address, and that you are connected.</source>
        <translation>لم يُعثر على موقع بهذا الاسم. يُرجى التحقق من كتابة العنوان ومن الاتصال بالإنترنت.</translation>
    </message>
    <message>
        <source>No site was found under this name. Check the spelling of the address, and that you are connected. Nothing is lost.</source>
        <translation>لم يُعثر على موقع بهذا الاسم. يُرجى التحقق من كتابة العنوان ومن الاتصال بالإنترنت. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>Not genuine: this receipt was signed with another key than this site&apos;s.</source>
        <translation>الإيصال غير أصلي: وُقّع بمفتاح غير مفتاح هذا الموقع.</translation>
    </message>
    <message>
        <source>Not genuine: what this receipt says is not what was signed.</source>
        <translation>الإيصال غير أصلي: ما يذكره ليس ما وُقّع.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>لم يُسجَّل الدخول</translation>
    </message>
    <message>
        <source>Note for the teacher</source>
        <translation>ملاحظة للمعلّم</translation>
    </message>
    <message>
        <source>Note for the teacher…</source>
        <translation>ملاحظة للمعلّم…</translation>
    </message>
    <message>
        <source>Nothing can be added to {name}. {reason}</source>
        <translation>لا يمكن إضافة شيء إلى {name}. {reason}</translation>
    </message>
    <message>
        <source>Nothing can be handed in here now</source>
        <translation>لا يمكن تسليم شيء هنا الآن</translation>
    </message>
    <message>
        <source>Nothing goes through at the moment. It goes on by itself.</source>
        <translation>لا يمر شيء في الوقت الحالي. يُستأنف الرفع تلقائيًا.</translation>
    </message>
    <message>
        <source>Nothing is handed in yet</source>
        <translation>لم يُسلَّم شيء بعد</translation>
    </message>
    <message>
        <source>Nothing is moving</source>
        <translation>لا شيء قيد النقل</translation>
    </message>
    <message>
        <source>Nothing that was handed in has these words.</source>
        <translation>لا شيء مما سُلّم يحتوي على هذه الكلمات.</translation>
    </message>
    <message>
        <source>Nothing to upload</source>
        <translation>لا شيء للرفع</translation>
    </message>
    <message>
        <source>Nothing was added to {name}. {reason}</source>
        <translation>لم يُضف شيء إلى {name}. {reason}</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Now {speed}, at most {most}</source>
        <translation>الآن {speed}، بحد أقصى {most}</translation>
    </message>
    <message numerus="yes">
        <source>Number %n in the line.</source>
        <comment>Number %n in the line.</comment>
        <translation>
            <numerusform>الترتيب %n في قائمة الانتظار.</numerusform>
            <numerusform>الترتيب %n في قائمة الانتظار.</numerusform>
            <numerusform>الترتيب %n في قائمة الانتظار.</numerusform>
            <numerusform>الترتيب %n في قائمة الانتظار.</numerusform>
            <numerusform>الترتيب %n في قائمة الانتظار.</numerusform>
            <numerusform>الترتيب %n في قائمة الانتظار.</numerusform>
        </translation>
    </message>
    <message>
        <source>On a network that costs by the megabyte</source>
        <translation>على شبكة تُحتسب تكلفتها بالميغابايت</translation>
    </message>
    <message>
        <source>On its way here already, as {name}. Send this copy anyway, or remove it. Nothing of it was sent.</source>
        <translation>هو قيد الإرسال إلى هذا الواجب بالفعل باسم {name}. يمكن إرسال هذه النسخة على أي حال، أو إزالتها. لم يُرسل منها شيء.</translation>
    </message>
    <message>
        <source>One</source>
        <translation>واحدة</translation>
    </message>
    <message>
        <source>Only at these times</source>
        <translation>في هذه الأوقات فقط</translation>
    </message>
    <message>
        <source>Only students of this course hand in here. If you are one, ask your teacher to check your enrolment.</source>
        <translation>التسليم هنا لطلاب هذا المقرر فقط. من كان منهم، يُرجى أن يطلب من المعلّم التحقق من تسجيله.</translation>
    </message>
    <message>
        <source>Only while bytes move. A closed lid or an empty battery still puts it to sleep.</source>
        <translation>فقط أثناء نقل البيانات. ومع ذلك يدخل الحاسوب في السكون عند إغلاق الغطاء أو نفاد البطارية.</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>a heading: assignments that take videos now</extracomment>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Open Fieldpost&apos;s links with this program</source>
        <translation>فتح روابط Fieldpost بهذا البرنامج</translation>
    </message>
    <message>
        <source>Open Moodle</source>
        <translation>فتح Moodle</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>فتح الصفحة مجددًا</translation>
    </message>
    <message>
        <source>Open the sign-in page</source>
        <translation>فتح صفحة تسجيل الدخول</translation>
    </message>
    <message>
        <source>Open the video in the browser</source>
        <translation>فتح الفيديو في المتصفح</translation>
    </message>
    <message>
        <source>Opening the video…</source>
        <translation>جارٍ فتح الفيديو…</translation>
    </message>
    <message>
        <source>Opens later</source>
        <translation>يُفتح لاحقًا</translation>
    </message>
    <message>
        <source>Opens {when}</source>
        <translation>يُفتح {when}</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Others are uploading at the moment. You have a place in the line and start by yourself. Nothing is lost.</source>
        <translation>يرفع آخرون ملفاتهم حاليًا. لك مكان في قائمة الانتظار ويبدأ الرفع تلقائيًا. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Paste files</source>
        <translation>لصق الملفات</translation>
    </message>
    <message>
        <source>Paste the link</source>
        <translation>لصق الرابط</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>إيقاف الكل مؤقتًا</translation>
    </message>
    <message>
        <source>Pause all uploads</source>
        <translation>إيقاف كل عمليات الرفع مؤقتًا</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Position in the video</source>
        <translation>الموضع في الفيديو</translation>
    </message>
    <message>
        <source>Privacy and help</source>
        <translation>الخصوصية والمساعدة</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الخادم الوكيل</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>المفتاح العام</translation>
    </message>
    <message>
        <source>Put it first</source>
        <translation>تقديمه على غيره</translation>
    </message>
    <message>
        <source>Quit Fieldpost</source>
        <translation>إنهاء Fieldpost</translation>
    </message>
    <message>
        <source>Quit and continue later</source>
        <translation>الإنهاء والاستئناف لاحقًا</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>الإيصال</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>رقم الإيصال</translation>
    </message>
    <message>
        <source>Receipt {number}</source>
        <translation>الإيصال {number}</translation>
    </message>
    <message>
        <source>Receipts of what was handed in. Videos on this computer are never touched.</source>
        <translation>إيصالات ما تم تسليمه. لا تُمسّ مقاطع الفيديو الموجودة على هذا الحاسوب أبدًا.</translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation>الإيصال…</translation>
    </message>
    <message numerus="yes">
        <source>Recovered %n uploads; nothing is lost.</source>
        <comment>Recovered %n upload; nothing is lost.</comment>
        <translation>
            <numerusform>لم يُفقد شيء.</numerusform>
            <numerusform>استُعيدت عملية رفع واحدة؛ لم يُفقد شيء.</numerusform>
            <numerusform>استُعيدت عمليتا رفع؛ لم يُفقد شيء.</numerusform>
            <numerusform>استُعيدت %n عمليات رفع؛ لم يُفقد شيء.</numerusform>
            <numerusform>استُعيدت %n عملية رفع؛ لم يُفقد شيء.</numerusform>
            <numerusform>استُعيدت %n عملية رفع؛ لم يُفقد شيء.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recovered %n uploads; they continue where they stopped.</source>
        <comment>Recovered %n upload; it continues where it stopped.</comment>
        <translation>
            <numerusform>تُستأنف عمليات الرفع من حيث توقفت.</numerusform>
            <numerusform>استُعيدت عملية رفع واحدة؛ وتُستأنف من حيث توقفت.</numerusform>
            <numerusform>استُعيدت عمليتا رفع؛ وتُستأنفان من حيث توقفتا.</numerusform>
            <numerusform>استُعيدت %n عمليات رفع؛ وتُستأنف من حيث توقفت.</numerusform>
            <numerusform>استُعيدت %n عملية رفع؛ وتُستأنف من حيث توقفت.</numerusform>
            <numerusform>استُعيدت %n عملية رفع؛ وتُستأنف من حيث توقفت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n uploads?</source>
        <comment>Remove %n upload?</comment>
        <translation>
            <numerusform>إزالة عمليات الرفع؟</numerusform>
            <numerusform>إزالة عملية رفع واحدة؟</numerusform>
            <numerusform>إزالة عمليتي رفع؟</numerusform>
            <numerusform>إزالة %n عمليات رفع؟</numerusform>
            <numerusform>إزالة %n عملية رفع؟</numerusform>
            <numerusform>إزالة %n عملية رفع؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>إزالة من القائمة</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>إزالة {name}؟</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Renew the list of assignments</source>
        <translation>تحديث قائمة الواجبات</translation>
    </message>
    <message>
        <source>Reopened: attempt {number}</source>
        <translation>أُعيد فتحه: المحاولة {number}</translation>
    </message>
    <message>
        <source>Reopened: attempt {number} of {all}</source>
        <translation>أُعيد فتحه: المحاولة {number} من {all}</translation>
    </message>
    <message>
        <source>Report for support</source>
        <translation>تقرير للدعم</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>استئناف الكل</translation>
    </message>
    <message>
        <source>Resume all uploads</source>
        <translation>استئناف كل عمليات الرفع</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بتنسيق PDF…</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>حفظ الإيصال</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Saved as a draft</source>
        <translation>حُفظ كمسودة</translation>
    </message>
    <message>
        <source>Saved as a draft first</source>
        <translation>يُحفظ كمسودة أولًا</translation>
    </message>
    <message>
        <source>Saved {file}.</source>
        <translation>تم حفظ {file}.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Scan to watch</source>
        <translation>المسح للمشاهدة</translation>
    </message>
    <message>
        <source>Search assignments</source>
        <translation>البحث في الواجبات</translation>
    </message>
    <message>
        <source>Search by file, assignment or receipt</source>
        <translation>البحث بالملف أو الواجب أو الإيصال</translation>
    </message>
    <message>
        <source>Search by name or course</source>
        <translation>البحث بالاسم أو المقرر</translation>
    </message>
    <message>
        <source>Search what was handed in</source>
        <translation>البحث فيما تم تسليمه</translation>
    </message>
    <message>
        <source>Seen at the site</source>
        <translation>موضعه في الموقع</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>إرسال على أي حال</translation>
    </message>
    <message>
        <source>Send it anyway</source>
        <translation>إرسالها على أي حال</translation>
    </message>
    <message>
        <source>Send it there</source>
        <translation>إرساله إلى هناك</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>إرسال الآن</translation>
    </message>
    <message>
        <source>Sending began</source>
        <translation>بدأ الإرسال</translation>
    </message>
    <message>
        <source>Sending went on</source>
        <translation>استُؤنف الإرسال</translation>
    </message>
    <message>
        <source>Sending went on after {size}</source>
        <translation>استُؤنف الإرسال بعد {size}</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>المُرسَل</translation>
    </message>
    <message>
        <source>Set by {source}; it cannot be changed here.</source>
        <translation>القيمة محددة من {source}؛ ولا يمكن تغييرها هنا.</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Several at once come as one notification.</source>
        <translation>إذا تزامنت عدة عمليات فيظهر لها إشعار واحد.</translation>
    </message>
    <message>
        <source>Show Fieldpost</source>
        <translation>إظهار Fieldpost</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>إظهار التفاصيل</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>إظهاره</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>إظهار كلمة المرور</translation>
    </message>
    <message>
        <source>Show the report for support…</source>
        <translation>إظهار تقرير الدعم…</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>إظهارها</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Sign in in the browser</source>
        <translation>تسجيل الدخول في المتصفح</translation>
    </message>
    <message>
        <source>Sign in on the page that has opened. If Fieldpost does not go on by itself then, copy the page&apos;s link “Click here if the app does not open automatically” and paste it here.</source>
        <translation>يُرجى تسجيل الدخول في الصفحة التي فُتحت. إذا لم يتابع Fieldpost تلقائيًا بعد ذلك، فيُرجى نسخ رابط الصفحة «انقر هنا إذا لم يفتح التطبيق تلقائيًا» ولصقه هنا.</translation>
    </message>
    <message>
        <source>Sign in on the page that has opened. When the browser asks whether it may open Fieldpost, say yes.</source>
        <translation>يُرجى تسجيل الدخول في الصفحة التي فُتحت. وعندما يسأل المتصفح عن السماح بفتح Fieldpost، تُرجى الموافقة.</translation>
    </message>
    <message>
        <source>Sign in to hand in your videos</source>
        <translation>تسجيل الدخول لتسليم مقاطع الفيديو</translation>
    </message>
    <message>
        <source>Sign in to the proxy</source>
        <translation>تسجيل الدخول إلى الخادم الوكيل</translation>
    </message>
    <message>
        <source>Sign in to {site}</source>
        <translation>تسجيل الدخول إلى {site}</translation>
    </message>
    <message>
        <source>Sign in to {site}?</source>
        <translation>تسجيل الدخول إلى {site}؟</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Sign out {name}?</source>
        <translation>تسجيل خروج {name}؟</translation>
    </message>
    <message>
        <source>Sign-in page of your site</source>
        <translation>صفحة تسجيل الدخول في موقعك</translation>
    </message>
    <message>
        <source>Signature (Ed25519)</source>
        <translation>التوقيع (Ed25519)</translation>
    </message>
    <message>
        <source>Signed in as {name}</source>
        <translation>الدخول مسجَّل باسم {name}</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>جارٍ تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Site address</source>
        <translation>عنوان الموقع</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Smaller copy</source>
        <translation>نسخة أصغر</translation>
    </message>
    <message>
        <source>Smaller copy…</source>
        <translation>نسخة أصغر…</translation>
    </message>
    <message>
        <source>Something went wrong in Fieldpost itself. Try again, and send the details to support if it stays. Nothing is lost.</source>
        <translation>حدث خطأ في Fieldpost نفسه. يُرجى إعادة المحاولة، وإرسال التفاصيل إلى الدعم إذا استمر الخطأ. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>كتم الصوت</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>تشغيل الصوت</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Speed: {limit}</source>
        <translation>السرعة: {limit}</translation>
    </message>
    <message>
        <source>Speed: {speed} times</source>
        <translation>معامل سرعة التشغيل: {speed}</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Start with this computer</source>
        <translation>التشغيل مع بدء هذا الحاسوب</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>البيان</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>عدم تسجيل الخروج</translation>
    </message>
    <message>
        <source>Still above the limit of {limit}</source>
        <translation>لا يزال فوق الحد البالغ {limit}</translation>
    </message>
    <message>
        <source>Stopped. Start Fieldpost again, and it goes on from here. Nothing is lost.</source>
        <translation>توقف الرفع. يُرجى تشغيل Fieldpost مجددًا، ويُستأنف الرفع من هنا. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>Such as a phone&apos;s hotspot. Each upload can still be sent anyway.</source>
        <translation>مثل نقطة الاتصال في الهاتف. ويمكن مع ذلك إرسال أي ملف على أي حال.</translation>
    </message>
    <message>
        <source>Taken late until {when}</source>
        <translation>يُقبل متأخرًا حتى {when}</translation>
    </message>
    <message>
        <source>The assignment has closed. Ask your teacher for more time, then try again. Your file is untouched.</source>
        <translation>أُغلق الواجب. يُرجى طلب وقت إضافي من المعلّم، ثم إعادة المحاولة. ملفك كما هو.</translation>
    </message>
    <message>
        <source>The assignment is not open yet. Try again when it is. Nothing is lost.</source>
        <translation>الواجب لم يُفتح بعد. يُرجى إعادة المحاولة عند فتحه. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>The battery is low. Uploads wait for the charger. Nothing is lost.</source>
        <translation>البطارية منخفضة. تنتظر عمليات الرفع الشاحن. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>The closing time {when} is over</source>
        <translation>انقضى موعد الإغلاق {when}</translation>
    </message>
    <message>
        <source>The connection stopped carrying data. The upload goes on by itself over a new one. Nothing is lost.</source>
        <translation>توقف الاتصال عن نقل البيانات. يُستأنف الرفع تلقائيًا عبر اتصال جديد. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>The copy goes in the place of the original, which stays as it is on this computer.</source>
        <translation>تحل النسخة محل الأصل، ويبقى الأصل كما هو على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The copy needs {size} of room, and this computer&apos;s disk has {limit}. Free some space, then try again. Your file is untouched.</source>
        <translation>تحتاج النسخة إلى مساحة {size}، والمتاح على قرص هذا الحاسوب {limit}. يُرجى تفريغ بعض المساحة، ثم إعادة المحاولة. ملفك كما هو.</translation>
    </message>
    <message>
        <source>The copy of {name} saves {size} and goes in its place. The original stays as it is.</source>
        <translation>توفّر نسخة {name} مساحة {size} وتحل محله. ويبقى الأصل كما هو.</translation>
    </message>
    <message>
        <source>The earlier connection still holds this upload. It goes on by itself in a moment. Nothing is lost.</source>
        <translation>لا يزال الاتصال السابق يحتفظ بعملية الرفع هذه. تُستأنف تلقائيًا بعد لحظات. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>The end of this video is missing, as if copying it broke off. If the original is whole, copy it again and choose the new copy.</source>
        <translation>نهاية هذا الفيديو ناقصة، كأن نسخه انقطع. إذا كان الأصل كاملًا، فيُرجى نسخه مجددًا واختيار النسخة الجديدة.</translation>
    </message>
    <message>
        <source>The file cannot be read. Close other programs that use it, then try again. Nothing that was sent is lost.</source>
        <translation>تتعذر قراءة الملف. يُرجى إغلاق البرامج الأخرى التي تستخدمه، ثم إعادة المحاولة. لم يُفقد شيء مما أُرسل.</translation>
    </message>
    <message>
        <source>The file changed after it was added. Start again to send it as it is now. What was sent of the old one is not used.</source>
        <translation>تغيّر الملف بعد إضافته. يمكن البدء من جديد لإرساله كما هو الآن. ولن يُستخدم ما أُرسل من الملف السابق.</translation>
    </message>
    <message>
        <source>The file could not be written there. Choose another folder, then try again. Nothing is lost.</source>
        <translation>تعذّرت كتابة الملف هناك. يُرجى اختيار مجلد آخر، ثم إعادة المحاولة. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>The file has {size}, and this assignment takes {limit} at most. Make a smaller copy, or ask your teacher whether that can be raised. Nothing was sent.</source>
        <translation>حجم الملف {size}، وهذا الواجب يقبل {limit} بحد أقصى. يُرجى إنشاء نسخة أصغر، أو سؤال المعلّم عن إمكانية رفع هذا الحد. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The file has {size}, and this site takes {limit} at most for a video. Make a smaller copy, or ask the site&apos;s administrator to raise that. Nothing was sent.</source>
        <translation>حجم الملف {size}، وهذا الموقع يقبل {limit} بحد أقصى للفيديو. يُرجى إنشاء نسخة أصغر، أو الطلب من مدير الموقع رفع هذا الحد. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The file has {size}, and this site&apos;s disk holds {limit} in all. Make a smaller copy, or ask the site&apos;s administrator for a larger disk. Nothing was sent.</source>
        <translation>حجم الملف {size}، وقرص هذا الموقع يتسع إجمالًا إلى {limit}. يُرجى إنشاء نسخة أصغر، أو طلب قرص أكبر من مدير الموقع. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The file has {size}, and this site&apos;s video store takes {limit} at most for a video, which nobody here can raise. Make a smaller copy, or cut the recording into parts. Nothing was sent.</source>
        <translation>حجم الملف {size}، ومخزن الفيديو لهذا الموقع يقبل {limit} بحد أقصى للفيديو، ولا يمكن لأحد هنا رفع هذا الحد. يُرجى إنشاء نسخة أصغر، أو تقسيم التسجيل إلى أجزاء. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The file has {size}, and your teacher set {limit} as the most for a video here. Make a smaller copy, or ask your teacher to raise that. Nothing was sent.</source>
        <translation>حجم الملف {size}، وقد حدّد المعلّم هنا {limit} بحد أقصى للفيديو. يُرجى إنشاء نسخة أصغر، أو الطلب من المعلّم رفع هذا الحد. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The file is empty. Copy it from the camera again and choose the new copy. Nothing was sent.</source>
        <translation>الملف فارغ. يُرجى نسخه من الكاميرا مجددًا واختيار النسخة الجديدة. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The file is larger than the site takes. A smaller copy would fit. Nothing was sent.</source>
        <translation>الملف أكبر مما يقبله الموقع. يمكن أن تناسبه نسخة أصغر. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The file is not where it was. Connect its drive or put it back, then try again. What was sent is not lost.</source>
        <translation>الملف ليس في مكانه السابق. يُرجى توصيل القرص الذي يحتويه أو إعادته إلى مكانه، ثم إعادة المحاولة. لم يُفقد ما أُرسل.</translation>
    </message>
    <message>
        <source>The file is still being written. It is looked at again by itself, until that has ended. Nothing is lost.</source>
        <translation>لا تزال كتابة الملف جارية. سيُفحص مجددًا تلقائيًا إلى أن تنتهي. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>The file was checked</source>
        <translation>تم فحص الملف</translation>
    </message>
    <message>
        <source>The file was checked: {size}</source>
        <translation>تم فحص الملف: {size}</translation>
    </message>
    <message numerus="yes">
        <source>The files on your computer stay.</source>
        <comment>The file on your computer stays.</comment>
        <translation>
            <numerusform>تبقى الملفات على حاسوبك.</numerusform>
            <numerusform>يبقى الملف على حاسوبك.</numerusform>
            <numerusform>يبقى الملفان على حاسوبك.</numerusform>
            <numerusform>تبقى الملفات على حاسوبك.</numerusform>
            <numerusform>تبقى الملفات على حاسوبك.</numerusform>
            <numerusform>تبقى الملفات على حاسوبك.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder {folder} cannot be opened. Connect its drive, then try again.</source>
        <translation>يتعذر فتح المجلد {folder}. يُرجى توصيل القرص الذي يحتويه، ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>The link leads to another site. On this computer videos go to {site} only.</source>
        <translation>يؤدي الرابط إلى موقع آخر. على هذا الحاسوب تُرسل مقاطع الفيديو إلى {site} فقط.</translation>
    </message>
    <message>
        <source>The link names an assignment that is not yours at this site. Choose one from the list.</source>
        <translation>يشير الرابط إلى واجب ليس من واجباتك في هذا الموقع. يُرجى اختيار واجب من القائمة.</translation>
    </message>
    <message>
        <source>The list of assignments could not be renewed. {cause}</source>
        <translation>تعذّر تحديث قائمة الواجبات. {cause}</translation>
    </message>
    <message>
        <source>The list of uploads was damaged and could not be read. It was set aside as {name} in {folder}, and a new list was begun. Your videos are untouched: add those again that have not been handed in. Bytes that were already sent for them are cleaned up by the server.</source>
        <translation>كانت قائمة عمليات الرفع تالفة وتعذّرت قراءتها. حُفظت جانبًا باسم {name} في {folder}، وبدأت قائمة جديدة. مقاطع الفيديو كما هي: يُرجى إضافة ما لم يُسلَّم منها مجددًا. أما البيانات التي أُرسلت منها فسيزيلها الخادم.</translation>
    </message>
    <message>
        <source>The network I am in costs by the megabyte</source>
        <translation>الشبكة الحالية تُحتسب تكلفتها بالميغابايت</translation>
    </message>
    <message>
        <source>The place for this upload was given to someone else while it waited. It starts again by itself. Your file is untouched.</source>
        <translation>مُنح مكان عملية الرفع هذه لشخص آخر أثناء انتظارها. ستبدأ من جديد تلقائيًا. ملفك كما هو.</translation>
    </message>
    <message>
        <source>The receipt is saved as {name}.</source>
        <translation>حُفظ الإيصال باسم {name}.</translation>
    </message>
    <message>
        <source>The recording is longer than the site takes. Cut it into shorter parts and add those. Nothing was sent.</source>
        <translation>التسجيل أطول مما يقبله الموقع. يُرجى تقسيمه إلى أجزاء أقصر وإضافتها. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The recording lasts {size}, and this site takes {limit} at most for a video. Cut it into shorter parts and add those, or ask the site&apos;s administrator to raise that. Nothing was sent.</source>
        <translation>مدة التسجيل {size}، وهذا الموقع يقبل {limit} بحد أقصى للفيديو. يُرجى تقسيمه إلى أجزاء أقصر وإضافتها، أو الطلب من مدير الموقع رفع هذا الحد. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The recording lasts {size}, and this site&apos;s video store takes {limit} at most for a video, which nobody here can raise. Cut it into shorter parts and add those. Nothing was sent.</source>
        <translation>مدة التسجيل {size}، ومخزن الفيديو لهذا الموقع يقبل {limit} بحد أقصى للفيديو، ولا يمكن لأحد هنا رفع هذا الحد. يُرجى تقسيمه إلى أجزاء أقصر وإضافتها. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The recording lasts {size}, and your teacher set {limit} as the most for a video here. Cut it into shorter parts and add those, or ask your teacher to raise that. Nothing was sent.</source>
        <translation>مدة التسجيل {size}، وقد حدّد المعلّم هنا {limit} بحد أقصى للفيديو. يُرجى تقسيمه إلى أجزاء أقصر وإضافتها، أو الطلب من المعلّم رفع هذا الحد. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The recording lasts {size}, and {limit} at most is taken here. Cut it into shorter parts and add those. Nothing was sent.</source>
        <translation>مدة التسجيل {size}، ويُقبل هنا {limit} بحد أقصى. يُرجى تقسيمه إلى أجزاء أقصر وإضافتها. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The recording was never finished, so no player can show it. Copy it from the camera again, or let the camera or the recorder repair it. Nothing was sent.</source>
        <translation>لم يكتمل التسجيل قط، فلا يمكن لأي مشغّل عرضه. يُرجى نسخه من الكاميرا مجددًا، أو إصلاحه بالكاميرا أو جهاز التسجيل. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The report is saved as {name}.</source>
        <translation>حُفظ التقرير باسم {name}.</translation>
    </message>
    <message>
        <source>The same video is on its way to this assignment already, or was handed in there, so this copy waits. Send it anyway, or remove it. Nothing was sent.</source>
        <translation>الفيديو نفسه قيد الإرسال إلى هذا الواجب بالفعل، أو سبق تسليمه إليه، لذا تنتظر هذه النسخة. يمكن إرسالها على أي حال، أو إزالتها. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The sign-in of {name} has ended. Their uploads are kept, and go on after the next sign-in.</source>
        <translation>انتهت جلسة تسجيل الدخول باسم {name}. عمليات الرفع الخاصة بهذا الحساب محفوظة، وتُستأنف بعد تسجيل الدخول التالي.</translation>
    </message>
    <message>
        <source>The signed text, as the site sent it</source>
        <translation>النص الموقّع كما أرسله الموقع</translation>
    </message>
    <message>
        <source>The site asked us to slow down. The upload goes on by itself. Nothing is lost.</source>
        <translation>طلب الموقع إبطاء الإرسال. يُستأنف الرفع تلقائيًا. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>The site did not accept this sign-in. Try again.</source>
        <translation>لم يقبل الموقع تسجيل الدخول هذا. يُرجى إعادة المحاولة.</translation>
    </message>
    <message>
        <source>The site did not accept this user name and password. Check both and sign in again. Nothing is lost.</source>
        <translation>لم يقبل الموقع اسم المستخدم وكلمة المرور. يُرجى التحقق منهما وتسجيل الدخول مجددًا. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>The site did not accept this user name and password. Check both. If they are right, your account may be locked: ask the site&apos;s support.</source>
        <translation>لم يقبل الموقع اسم المستخدم وكلمة المرور. يُرجى التحقق منهما. وإذا كانا صحيحين، فقد يكون حسابك مقفلًا: يُرجى سؤال دعم الموقع.</translation>
    </message>
    <message>
        <source>The site does not know this upload any more. It starts again by itself. Your file is untouched.</source>
        <translation>لم يعد الموقع يعرف عملية الرفع هذه. ستبدأ من جديد تلقائيًا. ملفك كما هو.</translation>
    </message>
    <message>
        <source>The site does not sign you in with a password alone, perhaps because it wants a second step. Sign in in the browser instead. Nothing is lost.</source>
        <translation>لا يكتفي الموقع بكلمة المرور لتسجيل الدخول، ربما لأنه يطلب خطوة ثانية. يُرجى تسجيل الدخول في المتصفح بدلًا من ذلك. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>The site gave it a place</source>
        <translation>منحه الموقع مكانًا</translation>
    </message>
    <message>
        <source>The site has a problem of its own. If it stays, send the details to its support. Nothing is lost.</source>
        <translation>في الموقع نفسه مشكلة. إذا استمرت، فيُرجى إرسال التفاصيل إلى دعم الموقع. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>The site has no room for more videos. Tell your teacher, then try again later. Nothing is lost.</source>
        <translation>لا متسع في الموقع لمزيد من مقاطع الفيديو. يُرجى إخبار المعلّم، ثم إعادة المحاولة لاحقًا. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>The site has put this upload away. Start again to send the video once more. Your file is untouched.</source>
        <translation>أزال الموقع عملية الرفع هذه. يمكن البدء من جديد لإرسال الفيديو مرة أخرى. ملفك كما هو.</translation>
    </message>
    <message>
        <source>The site has signed what this page says; the signed document is attached to this file. Anybody who has Fieldpost can check it: fieldpost verify {file} --site {site}</source>
        <translation>وقّع الموقع ما تذكره هذه الصفحة؛ والمستند الموقّع مرفق بهذا الملف. ويمكن لأي شخص لديه Fieldpost التحقق منه: fieldpost verify {file} --site {site}</translation>
    </message>
    <message>
        <source>The site has to keep this video for now, so it cannot be deleted. Ask its support why. Nothing is lost.</source>
        <translation>يجب أن يحتفظ الموقع بهذا الفيديو حاليًا، لذا لا يمكن حذفه. يُرجى سؤال دعم الموقع عن السبب. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>The site is busy. The upload goes on by itself. Nothing is lost.</source>
        <translation>الموقع مشغول. يُستأنف الرفع تلقائيًا. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>The site is busy. Wait a moment, then try again.</source>
        <translation>الموقع مشغول. يُرجى الانتظار لحظة، ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>The site needs a newer Fieldpost. Update Fieldpost, then try again. Nothing is lost.</source>
        <translation>يستخدم الموقع لغة أحدث من نسخة Fieldpost هذه. يُرجى تحديث Fieldpost، ثم إعادة المحاولة. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>The site sent us to another address, which a Wi-Fi sign-in page also does. Open a browser to check. Nothing is lost.</source>
        <translation>حوّلنا الموقع إلى عنوان آخر، وهذا ما تفعله أيضًا صفحة تسجيل الدخول في شبكات Wi-Fi. يُرجى فتح المتصفح للتحقق. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>The storage cannot make a playable video of this file. Check that it plays on this computer, then choose it or a copy again. Your file is untouched.</source>
        <translation>تعذّر على خدمة التخزين إنشاء فيديو قابل للتشغيل من هذا الملف. يُرجى التحقق من أنه يعمل على هذا الحاسوب، ثم اختياره أو اختيار نسخة منه مجددًا. ملفك كما هو.</translation>
    </message>
    <message>
        <source>The storage confirmed how long the video is, and cannot compare every byte of it.</source>
        <translation>أكدت خدمة التخزين مدة الفيديو، ولا يمكنها مقارنة كل بايت منه.</translation>
    </message>
    <message>
        <source>The storage gave an answer that makes no sense. Send the details to support if it stays. Nothing is lost.</source>
        <translation>أرسلت خدمة التخزين ردًا غير مفهوم. يُرجى إرسال التفاصيل إلى الدعم إذا استمر ذلك. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>The storage has a different part than expected. Fieldpost asks it and goes on from there. Nothing is lost.</source>
        <translation>لدى خدمة التخزين جزء مختلف عن المتوقع. سنسألها ونتابع من هناك. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>The storage holds the same bytes as your file, and the site shows the video in your submission.</source>
        <translation>تحتفظ خدمة التخزين بالبايتات نفسها التي في ملفك، ويُظهر الموقع الفيديو في تسليمك.</translation>
    </message>
    <message>
        <source>The storage holds the same bytes as your file, but no site was asked for the submission.</source>
        <translation>تحتفظ خدمة التخزين بالبايتات نفسها التي في ملفك، لكن لم يُسأل أي موقع عن التسليم.</translation>
    </message>
    <message>
        <source>The storage no longer has this upload. It starts again by itself. Your file is untouched.</source>
        <translation>لم تعد عملية الرفع هذه موجودة لدى خدمة التخزين. ستبدأ من جديد تلقائيًا. ملفك كما هو.</translation>
    </message>
    <message>
        <source>The storage refused the upload. Try again, and send the details to support if it stays. Your file is untouched.</source>
        <translation>رفضت خدمة التخزين الرفع. يُرجى إعادة المحاولة، وإرسال التفاصيل إلى الدعم إذا استمر ذلك. ملفك كما هو.</translation>
    </message>
    <message>
        <source>The storage takes no more data at the moment. Try again in a while. Nothing is lost.</source>
        <translation>لا تقبل خدمة التخزين مزيدًا من البيانات حاليًا. يُرجى إعادة المحاولة بعد قليل. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>The storage, its checksum and Moodle agree: you may delete the original now.</source>
        <translation>تتفق خدمة التخزين والمجموع الاختباري ونظام Moodle: يمكن حذف الأصل الآن.</translation>
    </message>
    <message>
        <source>The user name is missing.</source>
        <translation>اسم المستخدم ناقص.</translation>
    </message>
    <message>
        <source>The video cannot be played here: the connection broke off, or this computer does not know its format. Nothing is wrong with what was handed in.</source>
        <translation>يتعذر تشغيل الفيديو هنا: انقطع الاتصال، أو لا يعرف هذا الحاسوب تنسيقه. لا مشكلة في ما تم تسليمه.</translation>
    </message>
    <message>
        <source>The video has arrived, and is handed in when the connection is back. It goes on by itself; nothing is lost.</source>
        <translation>وصل الفيديو، وسيُسلَّم عند عودة الاتصال. يُستأنف ذلك تلقائيًا، ولم يُفقد شيء.</translation>
    </message>
    <message>
        <source>The video has arrived, but Moodle did not take the submission. Ask your teacher whether you may hand in here, then try again. Nothing is lost.</source>
        <translation>وصل الفيديو، لكن Moodle لم يقبل التسليم. يُرجى سؤال المعلّم عن إمكانية التسليم هنا ثم إعادة المحاولة. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>The video has arrived, but Moodle does not count it as handed in yet. Open the assignment in Moodle and save or submit it there; Fieldpost notices by itself. Nothing is lost.</source>
        <translation>وصل الفيديو، لكن Moodle لا يعدّه مُسلَّمًا بعد. يُرجى فتح الواجب في Moodle وحفظه أو تسليمه هناك؛ وسيلاحظ Fieldpost ذلك تلقائيًا. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>The video has arrived, but Moodle does not show it in your submission yet. Fieldpost looks again by itself. Nothing is lost.</source>
        <translation>وصل الفيديو، لكن Moodle لا يُظهره في تسليمك بعد. سيتحقق Fieldpost مجددًا تلقائيًا. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>The video has arrived, but the assignment has closed meanwhile. Ask your teacher for more time, then try again. Nothing is lost.</source>
        <translation>وصل الفيديو، لكن الواجب أُغلق في هذه الأثناء. يُرجى طلب وقت إضافي من المعلّم ثم إعادة المحاولة. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>The video has arrived, but the assignment is not open yet. It is handed in by itself when it opens. Nothing is lost.</source>
        <translation>وصل الفيديو، لكن الواجب لم يُفتح بعد. سيُسلَّم تلقائيًا عند فتحه. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>The video has arrived, but the site cannot hand it in yet. Fieldpost tries again by itself; nothing is lost.</source>
        <translation>وصل الفيديو، لكن الموقع لا يستطيع تسليمه بعد. يعيد Fieldpost المحاولة تلقائيًا، ولم يُفقد شيء.</translation>
    </message>
    <message>
        <source>The video has arrived, but this assignment has no place for its link. Ask your teacher to tick “Online text” in its settings, then try again. Nothing is lost.</source>
        <translation>وصل الفيديو، لكن لا مكان لرابطه في هذا الواجب. يُرجى الطلب من المعلّم تفعيل «نص في وضع متصل» في إعدادات الواجب، ثم إعادة المحاولة. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>The video has arrived, but with its link your text has more words than this assignment takes. Shorten your text or note, then try again. Nothing is lost.</source>
        <translation>وصل الفيديو، لكن نصك مع رابط الفيديو يتجاوز عدد الكلمات الذي يقبله هذا الواجب. يُرجى اختصار النص أو الملاحظة، ثم إعادة المحاولة. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>The video has arrived, but you have handed in here already, so Moodle takes nothing more. Ask your teacher to reopen your submission, then try again. Nothing is lost.</source>
        <translation>وصل الفيديو، لكن سبق لك التسليم هنا، فلا يقبل Moodle المزيد. يُرجى الطلب من المعلّم إعادة فتح تسليمك، ثم إعادة المحاولة. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>The video has arrived, but your submission has no room for one more file with its link. Remove a file in Moodle, then try again. Nothing is lost.</source>
        <translation>وصل الفيديو، لكن لا متسع في تسليمك لملف آخر يحمل رابطه. يُرجى إزالة ملف في Moodle، ثم إعادة المحاولة. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>The video has arrived, but your teacher has locked your submission. Ask them to unlock it, then try again. Nothing is lost.</source>
        <translation>وصل الفيديو، لكن المعلّم أقفل تسليمك. يُرجى الطلب منه إلغاء القفل، ثم إعادة المحاولة. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>The video stands in your submission as a draft and still has to be handed in.</source>
        <translation>الفيديو موجود في تسليمك كمسودة ولا يزال يتعين تسليمه.</translation>
    </message>
    <message>
        <source>Then drop your videos here, or add them with the buttons.</source>
        <translation>ثم يمكن إفلات مقاطع الفيديو هنا، أو إضافتها بالأزرار.</translation>
    </message>
    <message>
        <source>There are no assignments for you at this site</source>
        <translation>لا توجد واجبات لك في هذا الموقع</translation>
    </message>
    <message>
        <source>There is a site, but it takes no videos from Fieldpost. Check the address, or ask your teacher for the right one.</source>
        <translation>يوجد موقع، لكنه لا يقبل مقاطع فيديو من Fieldpost. يُرجى التحقق من العنوان، أو سؤال المعلّم عن العنوان الصحيح.</translation>
    </message>
    <message>
        <source>There is no Fieldpost service at this address. Check the address and sign in again. Nothing is lost.</source>
        <translation>لا توجد خدمة Fieldpost في هذا العنوان. يُرجى التحقق من العنوان وتسجيل الدخول مجددًا. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>There is no connection to the site now. Nothing is wrong with what was handed in.</source>
        <translation>لا يوجد اتصال بالموقع الآن. ما تم تسليمه سليم.</translation>
    </message>
    <message>
        <source>There is no connection to the site. Check the network, then try again.</source>
        <translation>لا يوجد اتصال بالموقع. يُرجى التحقق من الشبكة، ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>There is no other assignment that is open.</source>
        <translation>لا يوجد واجب آخر مفتوح.</translation>
    </message>
    <message>
        <source>There is no place for a video here, as neither texts nor files are taken. Ask your teacher how to hand in.</source>
        <translation>لا مكان هنا لفيديو، إذ لا تُقبل نصوص ولا ملفات. يُرجى سؤال المعلّم عن طريقة التسليم.</translation>
    </message>
    <message>
        <source>There is no video in this folder. Choose another folder or the videos themselves. Nothing was sent.</source>
        <translation>لا يوجد فيديو في هذا المجلد. يُرجى اختيار مجلد آخر أو مقاطع الفيديو نفسها. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>There is not exactly one receipt whose upload or number begins with {start}.</source>
        <translation>لا يوجد إيصال واحد بالضبط يبدأ رقمه أو معرّف عملية رفعه بـ {start}.</translation>
    </message>
    <message>
        <source>There is sound in this file, but no picture. Choose the video itself. Nothing was sent.</source>
        <translation>في هذا الملف صوت بلا صورة. يُرجى اختيار الفيديو نفسه. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>There were many tries in a short time. Wait a minute, then try again.</source>
        <translation>جرت محاولات كثيرة في وقت قصير. يُرجى الانتظار دقيقة، ثم إعادة المحاولة.</translation>
    </message>
    <message numerus="yes">
        <source>They are not handed in yet.</source>
        <comment>It is not handed in yet.</comment>
        <translation>
            <numerusform>لم تُسلَّم بعد.</numerusform>
            <numerusform>لم تُسلَّم بعد.</numerusform>
            <numerusform>لم تُسلَّما بعد.</numerusform>
            <numerusform>لم تُسلَّم بعد.</numerusform>
            <numerusform>لم تُسلَّم بعد.</numerusform>
            <numerusform>لم تُسلَّم بعد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They begin again there. What was sent for the old one is not used; your files are untouched.</source>
        <comment>It begins again there. What was sent for the old one is not used; your file is untouched.</comment>
        <translation>
            <numerusform>يبدأ الرفع من جديد هناك. لا يُستخدم ما أُرسل إلى الواجب السابق؛ وتبقى ملفاتك كما هي.</numerusform>
            <numerusform>يبدأ رفعه من جديد هناك. لا يُستخدم ما أُرسل إلى الواجب السابق؛ ويبقى ملفك كما هو.</numerusform>
            <numerusform>يبدأ رفعهما من جديد هناك. لا يُستخدم ما أُرسل إلى الواجب السابق؛ ويبقى ملفاك كما هما.</numerusform>
            <numerusform>يبدأ رفعها من جديد هناك. لا يُستخدم ما أُرسل إلى الواجب السابق؛ وتبقى ملفاتك كما هي.</numerusform>
            <numerusform>يبدأ رفعها من جديد هناك. لا يُستخدم ما أُرسل إلى الواجب السابق؛ وتبقى ملفاتك كما هي.</numerusform>
            <numerusform>يبدأ رفعها من جديد هناك. لا يُستخدم ما أُرسل إلى الواجب السابق؛ وتبقى ملفاتك كما هي.</numerusform>
        </translation>
    </message>
    <message>
        <source>They go to {target}.</source>
        <translation>تذهب إلى {target}.</translation>
    </message>
    <message>
        <source>This Moodle does not let apps in. Ask its support to switch on the mobile web services.</source>
        <translation>لا يسمح Moodle هذا بدخول التطبيقات. يُرجى الطلب من الدعم تفعيل خدمات الويب للأجهزة المحمولة.</translation>
    </message>
    <message>
        <source>This Moodle does not let apps in. Ask its support to switch on the mobile web services. Nothing is lost.</source>
        <translation>لا يسمح Moodle هذا بدخول التطبيقات. يُرجى الطلب من الدعم تفعيل خدمات الويب للأجهزة المحمولة. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>This Wi-Fi wants you to sign in first. Do so in a browser, then try again.</source>
        <translation>تطلب شبكة Wi-Fi هذه تسجيل الدخول أولًا. يُرجى القيام بذلك في المتصفح، ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>This Wi-Fi wants you to sign in. Open a browser and do so, and the upload goes on by itself. Nothing is lost.</source>
        <translation>تطلب شبكة Wi-Fi هذه تسجيل الدخول. يُرجى القيام بذلك في المتصفح، ويُستأنف الرفع تلقائيًا. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>This Wi-Fi wants you to sign in. Uploads go on by themselves afterwards. Nothing is lost.</source>
        <translation>تطلب شبكة Wi-Fi هذه تسجيل الدخول. تُستأنف عمليات الرفع تلقائيًا بعد ذلك. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>This address is not protected (https), so nothing is sent to it. Sign in with the protected address. Nothing is lost.</source>
        <translation>هذا العنوان غير محمي (https)، لذا لا يُرسل إليه شيء. يُرجى تسجيل الدخول بالعنوان المحمي. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>This assignment has no place for your video&apos;s link. Ask your teacher to tick “Online text” in its settings, then try again. Nothing is lost.</source>
        <translation>لا مكان في هذا الواجب لرابط الفيديو. يُرجى الطلب من المعلّم تفعيل «نص مباشر» في إعداداته، ثم إعادة المحاولة. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>This assignment keeps drafts</source>
        <translation>هذا الواجب يحتفظ بالمسودات</translation>
    </message>
    <message>
        <source>This computer does not let Fieldpost change that. Ask who looks after it.</source>
        <translation>لا يسمح هذا الحاسوب لـ Fieldpost بتغيير ذلك. يُرجى سؤال المسؤول عنه.</translation>
    </message>
    <message>
        <source>This computer has no keyring. Your sign-in is kept in {path}, which only you can read.</source>
        <translation>لا توجد سلسلة مفاتيح على هذا الحاسوب. تُحفظ بيانات دخولك في {path}، ولا يمكن لأحد غيرك قراءتها.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {time} fast. Uploads work all the same, and Fieldpost counts by the site&apos;s clock, which decides what is in time. Set this computer&apos;s clock right when you can.</source>
        <translation>ساعة هذا الحاسوب متقدمة بمقدار {time}. تعمل عمليات الرفع مع ذلك، ويعتمد Fieldpost على ساعة الموقع، فهي التي تحدد ما يصل في الموعد. يُرجى ضبط ساعة هذا الحاسوب متى أمكن.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {time} slow. Uploads work all the same, and Fieldpost counts by the site&apos;s clock, which decides what is in time. Set this computer&apos;s clock right, so that no deadline surprises you.</source>
        <translation>ساعة هذا الحاسوب متأخرة بمقدار {time}. تعمل عمليات الرفع مع ذلك، ويعتمد Fieldpost على ساعة الموقع، فهي التي تحدد ما يصل في الموعد. يُرجى ضبط ساعة هذا الحاسوب كي لا يفاجئك أي موعد تسليم.</translation>
    </message>
    <message>
        <source>This computer&apos;s disk has no room for the copy. Free some space, then try again. Your file is untouched.</source>
        <translation>لا متسع للنسخة على قرص هذا الحاسوب. يُرجى تفريغ بعض المساحة، ثم إعادة المحاولة. ملفك كما هو.</translation>
    </message>
    <message>
        <source>This computer&apos;s disk is full, so progress cannot be noted. Free some space; it goes on by itself. Nothing is lost.</source>
        <translation>قرص هذا الحاسوب ممتلئ، لذا يتعذر تدوين التقدم. يُرجى تفريغ بعض المساحة، ثم يُستأنف العمل تلقائيًا. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring does not keep sign-ins now, so you will be asked again when Fieldpost starts next time. Uploads are kept all the same. To keep sign-ins in a file instead, set keychain = &quot;file&quot; in the settings.</source>
        <translation>لا تحفظ سلسلة مفاتيح هذا الحاسوب بيانات الدخول الآن، لذا ستُطلب منك مجددًا عند تشغيل Fieldpost في المرة القادمة. أما عمليات الرفع فتبقى محفوظة. لحفظ بيانات الدخول في ملف بدلًا من ذلك، يمكن كتابة ⁦keychain = &quot;file&quot;⁩ في الإعدادات.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring, which keeps your sign-in, is locked. Unlock it, and the upload goes on by itself. Nothing is lost.</source>
        <translation>سلسلة مفاتيح هذا الحاسوب، التي تحفظ بيانات دخولك، مقفلة. يُرجى إلغاء قفلها، ويُستأنف الرفع تلقائيًا. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>This could not be changed: this computer does not allow it, or its disk is full. It stays as it was, and your uploads go on.</source>
        <translation>تعذّر هذا التغيير: هذا الحاسوب لا يسمح به، أو أن قرصه ممتلئ. يبقى كل شيء كما كان، وتستمر عمليات الرفع.</translation>
    </message>
    <message>
        <source>This file holds no video that Fieldpost knows. Choose the video itself. Nothing was sent.</source>
        <translation>لا يحتوي هذا الملف على فيديو يعرفه Fieldpost. يُرجى اختيار الفيديو نفسه. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>This file is on {medium}. Leave that connected until the upload is done.</source>
        <translation>هذا الملف موجود على {medium}. يُرجى إبقاؤه موصولًا حتى يكتمل الرفع.</translation>
    </message>
    <message>
        <source>This is a folder or a device, not a file. Choose the video itself. Nothing was sent.</source>
        <translation>هذا مجلد أو جهاز، وليس ملفًا. يُرجى اختيار الفيديو نفسه. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>This is all that a report holds. Names of people and files, and everything that opens a door, are left out. It stays on this computer until you send it to somebody.</source>
        <translation>هذا كل ما يحتويه التقرير. لا يتضمن أسماء الأشخاص والملفات، ولا أي شيء يتيح الدخول. ويبقى على هذا الحاسوب إلى أن يُرسل بقرار منك.</translation>
    </message>
    <message>
        <source>This is an e-mail address. Type the address that your browser shows when you open your Moodle.</source>
        <translation>هذا عنوان بريد إلكتروني. يُرجى كتابة العنوان الذي يُظهره متصفحك عند فتح Moodle.</translation>
    </message>
    <message>
        <source>This is no address of a site. Type the one that your browser shows when you open your Moodle.</source>
        <translation>هذا ليس عنوان موقع. يُرجى كتابة العنوان الذي يُظهره متصفحك عند فتح Moodle.</translation>
    </message>
    <message>
        <source>This link is not of this sign-in: it may be an older one. Open the page again, and use its link.</source>
        <translation>هذا الرابط ليس لتسجيل الدخول هذا: قد يكون أقدم. يُرجى فتح الصفحة مجددًا واستخدام رابطها.</translation>
    </message>
    <message>
        <source>This link is not of this sign-in: it may be an older one. Open the page again, and use its link. Nothing is lost.</source>
        <translation>هذا الرابط ليس لتسجيل الدخول هذا: قد يكون أقدم. يُرجى فتح الصفحة مجددًا واستخدام رابطها. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>This network costs by the megabyte. Uploads wait for another one. Nothing is lost.</source>
        <translation>هذه الشبكة تُحتسب تكلفتها بالميغابايت. تنتظر عمليات الرفع شبكة أخرى. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>This network costs by the megabyte. {size} are left to send.</source>
        <translation>هذه الشبكة تُحتسب تكلفتها بالميغابايت. يتبقى إرسال {size}.</translation>
    </message>
    <message>
        <source>This site cannot do that for Fieldpost. Open the assignment in Moodle for it. Nothing is lost.</source>
        <translation>لا يمكن لهذا الموقع تنفيذ ذلك لـ Fieldpost. يُرجى فتح الواجب في Moodle لهذا الغرض. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>This site does not tell its key. Ask its support for it, and give it with --key.</source>
        <translation>لا يُعلن هذا الموقع مفتاحه. يُرجى طلبه من دعم الموقع، وتقديمه مع ⁦--key⁩.</translation>
    </message>
    <message>
        <source>This site is not protected (https), so your password would be readable on the way. Ask its support for the protected address.</source>
        <translation>هذا الموقع غير محمي (https)، لذا ستكون كلمة مرورك مقروءة في الطريق. يُرجى سؤال دعم الموقع عن العنوان المحمي.</translation>
    </message>
    <message>
        <source>This site needs a newer Fieldpost. Update Fieldpost, then sign in.</source>
        <translation>يحتاج هذا الموقع إلى إصدار أحدث من Fieldpost. يُرجى تحديث Fieldpost، ثم تسجيل الدخول.</translation>
    </message>
    <message>
        <source>This video does not say how long it is. Check that it plays to its end.</source>
        <translation>لا يذكر هذا الفيديو مدته. يُرجى التحقق من أنه يعمل حتى نهايته.</translation>
    </message>
    <message>
        <source>This video was deleted at the site: its time there was over, or somebody decided so. Start again to send it once more. Your file is untouched.</source>
        <translation>حُذف هذا الفيديو من الموقع: انتهت مدته هناك، أو قرر شخص ما ذلك. يمكن البدء من جديد لإرساله مرة أخرى. ملفك كما هو.</translation>
    </message>
    <message>
        <source>This video was handed in already, so it stays with your teacher. Nothing is lost.</source>
        <translation>سبق تسليم هذا الفيديو، لذا يبقى لدى المعلّم. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>ثلاث</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>عمليات النقل</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>المحاولة الآن</translation>
    </message>
    <message>
        <source>Trying again in {wait}.</source>
        <translation>إعادة المحاولة بعد {wait}.</translation>
    </message>
    <message>
        <source>Trying again now.</source>
        <translation>جارٍ إعادة المحاولة الآن.</translation>
    </message>
    <message>
        <source>Trying out on a few seconds of your film how small it can get…</source>
        <translation>جارٍ تجربة بضع ثوانٍ من الفيديو لمعرفة مدى إمكانية تصغيره…</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>اثنتان</translation>
    </message>
    <message>
        <source>Type the address of your Moodle or of your school&apos;s video site.</source>
        <translation>يُرجى كتابة عنوان Moodle أو عنوان موقع الفيديو في جامعتك.</translation>
    </message>
    <message>
        <source>Type the address of your site first.</source>
        <translation>يُرجى كتابة عنوان موقعك أولًا.</translation>
    </message>
    <message>
        <source>Type your password first.</source>
        <translation>يُرجى كتابة كلمة المرور أولًا.</translation>
    </message>
    <message>
        <source>Type your user name first.</source>
        <translation>يُرجى كتابة اسم المستخدم أولًا.</translation>
    </message>
    <message>
        <source>Unchanged since it was signed with the key {key}. Whose key that is was not checked: add --site with the site&apos;s address, or --key.</source>
        <translation>لم يتغير منذ توقيعه بالمفتاح {key}. لم يجرِ التحقق من صاحب المفتاح: يُرجى إضافة ⁦--site⁩ مع عنوان الموقع، أو ⁦--key⁩.</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n attempts</source>
        <comment>%n attempt</comment>
        <translation>
            <numerusform>لا محاولات</numerusform>
            <numerusform>محاولة واحدة</numerusform>
            <numerusform>محاولتان بحد أقصى</numerusform>
            <numerusform>%n محاولات بحد أقصى</numerusform>
            <numerusform>%n محاولة بحد أقصى</numerusform>
            <numerusform>%n محاولة بحد أقصى</numerusform>
        </translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>عملية الرفع</translation>
    </message>
    <message>
        <source>Upload as usual</source>
        <translation>الرفع كالمعتاد</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>جارٍ الرفع</translation>
    </message>
    <message>
        <source>Uploading {name}</source>
        <translation>جارٍ رفع {name}</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>عمليات الرفع</translation>
    </message>
    <message>
        <source>Uploads at the same time</source>
        <translation>عمليات الرفع المتزامنة</translation>
    </message>
    <message>
        <source>Urgent: before all others</source>
        <translation>عاجل: قبل كل ما عداه</translation>
    </message>
    <message>
        <source>Use another site</source>
        <translation>استخدام موقع آخر</translation>
    </message>
    <message>
        <source>Use my own browser</source>
        <translation>استخدام متصفحي</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>Videos ({patterns})</source>
        <translation>مقاطع فيديو ({patterns})</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>انتظار</translation>
    </message>
    <message>
        <source>Wait for another network</source>
        <translation>انتظار شبكة أخرى</translation>
    </message>
    <message>
        <source>Wait, and ask me</source>
        <translation>الانتظار وسؤالي</translation>
    </message>
    <message>
        <source>Waiting for internet. It goes on by itself.</source>
        <translation>في انتظار الإنترنت. يُستأنف الرفع تلقائيًا.</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>في انتظار الدور</translation>
    </message>
    <message>
        <source>Waiting for the charger. It goes on by itself.</source>
        <translation>في انتظار الشاحن. يُستأنف الرفع تلقائيًا.</translation>
    </message>
    <message>
        <source>Waiting for the connection. The upload goes on by itself when it is back. Nothing is lost.</source>
        <translation>في انتظار الاتصال. يُستأنف الرفع تلقائيًا عند عودته. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>Waiting for the internet. Uploads continue by themselves. Nothing is lost.</source>
        <translation>في انتظار الإنترنت. تُستأنف عمليات الرفع تلقائيًا. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>Waiting.</source>
        <translation>قيد الانتظار.</translation>
    </message>
    <message>
        <source>Waiting: this computer&apos;s disk is full. It goes on by itself when there is room.</source>
        <translation>قيد الانتظار: قرص هذا الحاسوب ممتلئ. يُستأنف الرفع تلقائيًا عند توفر مساحة.</translation>
    </message>
    <message>
        <source>Waiting: this network costs by the megabyte. It goes on by itself on another one.</source>
        <translation>في الانتظار: تُحتسب تكلفة هذه الشبكة بالميغابايت. يُستأنف الرفع تلقائيًا على شبكة أخرى.</translation>
    </message>
    <message>
        <source>Waiting: your timetable lets it go {when}.</source>
        <translation>قيد الانتظار: يسمح جدول أوقاتك بالإرسال {when}.</translation>
    </message>
    <message>
        <source>Waiting: your timetable lets nothing go now.</source>
        <translation>قيد الانتظار: لا يسمح جدول أوقاتك بالإرسال الآن.</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>مشاهدة</translation>
    </message>
    <message>
        <source>Watch the video</source>
        <translation>مشاهدة الفيديو</translation>
    </message>
    <message>
        <source>What arrived is not the same as your file. Start again to send it once more. Your file is untouched.</source>
        <translation>ما وصل ليس مطابقًا لملفك. يمكن البدء من جديد لإرساله مرة أخرى. ملفك كما هو.</translation>
    </message>
    <message>
        <source>What else can be done</source>
        <translation>ما يمكن عمله أيضًا</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>What you copied holds no such link. Copy the link of the page first.</source>
        <translation>ما نُسخ لا يحتوي على رابط كهذا. يُرجى نسخ رابط الصفحة أولًا.</translation>
    </message>
    <message>
        <source>What you hand in stands here with its receipt, also when the list of uploads is cleared.</source>
        <translation>يظهر هنا ما تم تسليمه مع إيصاله، حتى بعد مسح قائمة عمليات الرفع.</translation>
    </message>
    <message>
        <source>When a deadline is at risk</source>
        <translation>عند خطر فوات موعد التسليم</translation>
    </message>
    <message>
        <source>When an upload needs you</source>
        <translation>عند الحاجة إلى تدخلك في عملية رفع</translation>
    </message>
    <message>
        <source>When videos are handed in</source>
        <translation>عند تسليم مقاطع الفيديو</translation>
    </message>
    <message>
        <source>When you have signed in, the page opens Fieldpost. It does so by the link of Moodle&apos;s own app, which gets it back afterwards.</source>
        <translation>بعد تسجيل الدخول تفتح الصفحة Fieldpost. ويتم ذلك عبر رابط تطبيق Moodle نفسه، ثم يُعاد الرابط إلى ذلك التطبيق.</translation>
    </message>
    <message>
        <source>When your videos have arrived at {name}:</source>
        <translation>عند وصول مقاطع الفيديو إلى {name}:</translation>
    </message>
    <message>
        <source>Where this computer has a place for Fieldpost&apos;s icon; otherwise closing asks.</source>
        <translation>حيث يتيح هذا الحاسوب مكانًا لأيقونة Fieldpost؛ وإلا فسيظهر سؤال عند الإغلاق.</translation>
    </message>
    <message>
        <source>While you were away: {facts}.</source>
        <translation>أثناء غيابك: {facts}.</translation>
    </message>
    <message>
        <source>Will count as late: due {due}, expected {time}</source>
        <translation>سيُعدّ متأخرًا: الموعد {due}، والمتوقع {time}</translation>
    </message>
    <message>
        <source>Within the limit of {limit}</source>
        <translation>ضمن الحد البالغ {limit}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message numerus="yes">
        <source>You can quit now: what was sent stays, and they continue when you open Fieldpost again. Discarding has the site delete what was sent, now or as soon as it can be reached.</source>
        <comment>You can quit now: what was sent stays, and it continues when you open Fieldpost again. Discarding has the site delete what was sent, now or as soon as it can be reached.</comment>
        <translation>
            <numerusform>يمكن إنهاء Fieldpost الآن: يبقى ما أُرسل محفوظًا، ويُستأنف الرفع عند فتح Fieldpost مجددًا. أما حذف عمليات الرفع فيجعل الموقع يحذف ما أُرسل، الآن أو حالما يمكن الوصول إليه.</numerusform>
            <numerusform>يمكن إنهاء Fieldpost الآن: يبقى ما أُرسل محفوظًا، ويُستأنف رفعه عند فتح Fieldpost مجددًا. أما حذف عملية الرفع فيجعل الموقع يحذف ما أُرسل، الآن أو حالما يمكن الوصول إليه.</numerusform>
            <numerusform>يمكن إنهاء Fieldpost الآن: يبقى ما أُرسل محفوظًا، ويُستأنف رفعهما عند فتح Fieldpost مجددًا. أما حذف عمليتي الرفع فيجعل الموقع يحذف ما أُرسل، الآن أو حالما يمكن الوصول إليه.</numerusform>
            <numerusform>يمكن إنهاء Fieldpost الآن: يبقى ما أُرسل محفوظًا، ويُستأنف رفعها عند فتح Fieldpost مجددًا. أما حذف عمليات الرفع فيجعل الموقع يحذف ما أُرسل، الآن أو حالما يمكن الوصول إليه.</numerusform>
            <numerusform>يمكن إنهاء Fieldpost الآن: يبقى ما أُرسل محفوظًا، ويُستأنف رفعها عند فتح Fieldpost مجددًا. أما حذف عمليات الرفع فيجعل الموقع يحذف ما أُرسل، الآن أو حالما يمكن الوصول إليه.</numerusform>
            <numerusform>يمكن إنهاء Fieldpost الآن: يبقى ما أُرسل محفوظًا، ويُستأنف رفعها عند فتح Fieldpost مجددًا. أما حذف عمليات الرفع فيجعل الموقع يحذف ما أُرسل، الآن أو حالما يمكن الوصول إليه.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have handed in here already, so Moodle takes nothing more. Ask your teacher to reopen your submission, then try again. Nothing is lost.</source>
        <translation>لقد تم التسليم هنا من قبل، لذلك لا يقبل Moodle المزيد. يُرجى الطلب من المعلّم إعادة فتح التسليم، ثم إعادة المحاولة. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>You have handed in here already. Ask your teacher to reopen your submission if you want to change it.</source>
        <translation>لقد تم التسليم هنا من قبل. يُرجى الطلب من المعلّم إعادة فتح التسليم إن لزم تغييره.</translation>
    </message>
    <message>
        <source>You have more time: until {when}</source>
        <translation>لديك وقت إضافي: حتى {when}</translation>
    </message>
    <message>
        <source>You have used all your attempts here. Ask your teacher whether you can have one more.</source>
        <translation>استُنفدت كل المحاولات هنا. يُرجى سؤال المعلّم عن إمكانية محاولة إضافية.</translation>
    </message>
    <message>
        <source>You let it go although the others wait</source>
        <translation>سُمح بإرساله رغم انتظار غيره</translation>
    </message>
    <message>
        <source>You may delete the original now.</source>
        <translation>يمكن حذف الأصل الآن.</translation>
    </message>
    <message>
        <source>You said that it is to be handed in for grading</source>
        <translation>طُلب تسليمه للتقييم</translation>
    </message>
    <message>
        <source>You sign in on a page of your site, in the browser.</source>
        <translation>يجري تسجيل الدخول في صفحة من موقعك، في المتصفح.</translation>
    </message>
    <message>
        <source>Your assignments could not be loaded</source>
        <translation>تعذّر تحميل واجباتك</translation>
    </message>
    <message>
        <source>Your assignments could not be loaded. {cause}</source>
        <translation>تعذّر تحميل واجباتك. {cause}</translation>
    </message>
    <message>
        <source>Your assignments could not be loaded: there is no connection. Uploads are kept and go on later.</source>
        <translation>تعذّر تحميل واجباتك: لا يوجد اتصال. عمليات الرفع محفوظة وتُستأنف لاحقًا.</translation>
    </message>
    <message>
        <source>Your assignments could not be loaded: this computer&apos;s keyring, which keeps your sign-in, is locked. Try again and unlock it. Uploads are kept and go on then.</source>
        <translation>تعذّر تحميل واجباتك: سلسلة مفاتيح هذا الحاسوب، التي تحفظ بيانات دخولك، مقفلة. يُرجى إعادة المحاولة وإلغاء قفلها. عمليات الرفع محفوظة وتُستأنف حينها.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy asks for a user name and password first. Give them, then try again.</source>
        <translation>يطلب الخادم الوكيل في شبكتك أولًا اسم مستخدم وكلمة مرور. يُرجى إدخالهما، ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy asks for a user name and password. Give them once, and the upload goes on by itself. Nothing is lost.</source>
        <translation>يطلب الخادم الوكيل في شبكتك اسم مستخدم وكلمة مرور. يُرجى إدخالهما مرة واحدة، ويُستأنف الرفع تلقائيًا. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy asks for a user name and password. Nothing is lost.</source>
        <translation>يطلب الخادم الوكيل في شبكتك اسم مستخدم وكلمة مرور. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy did not accept this user name and password. Nothing is lost.</source>
        <translation>لم يقبل الخادم الوكيل في شبكتك اسم المستخدم وكلمة المرور. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>ملاحظتك</translation>
    </message>
    <message>
        <source>Your sign-in has ended. Sign in again and the upload goes on where it stopped. Nothing is lost.</source>
        <translation>انتهت جلسة تسجيل الدخول. يُرجى تسجيل الدخول مجددًا، ويُستأنف الرفع من حيث توقف. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>Your teacher has locked your submission. Ask them to unlock it if there is more to hand in.</source>
        <translation>أقفل المعلّم تسليمك. يُرجى الطلب منه إلغاء القفل إن بقي ما يلزم تسليمه.</translation>
    </message>
    <message>
        <source>Your teacher has locked your submission. Ask them to unlock it, then try again. Nothing is lost.</source>
        <translation>أقفل المعلّم تسليمك. يُرجى الطلب منه إلغاء القفل، ثم إعادة المحاولة. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>Your team hands in together</source>
        <translation>تسليم جماعي للمجموعة</translation>
    </message>
    <message>
        <source>Your timetable lets no upload go now.</source>
        <translation>لا يسمح جدول أوقاتك بأي رفع الآن.</translation>
    </message>
    <message>
        <source>Your timetable lets uploads go {when}, but {assignment} closes before that.</source>
        <translation>يسمح جدول أوقاتك بالرفع {when}، لكن {assignment} يُغلق قبل ذلك.</translation>
    </message>
    <message>
        <source>Your timetable lets uploads go {when}.</source>
        <translation>يسمح جدول أوقاتك بالرفع {when}.</translation>
    </message>
    <message>
        <source>Your uploads are kept, and go on by themselves when you have signed in.</source>
        <translation>عمليات الرفع محفوظة، وتُستأنف تلقائيًا بعد تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Your videos are handed in to it</source>
        <translation>تُسلَّم مقاطع الفيديو إليه</translation>
    </message>
    <message>
        <source>Your videos for {name} may come too late: expected {when}. A smaller copy or a faster connection helps; or write to your teacher before it closes.</source>
        <translation>قد تصل مقاطع الفيديو الخاصة بـ {name} متأخرة، والموعد المتوقع: {when}. يساعد في ذلك إنشاء نسخة أصغر أو اتصال أسرع، أو مراسلة المعلّم قبل الإغلاق.</translation>
    </message>
    <message>
        <source>Your videos for {name} will count as late: expected {when}. They are still taken; a smaller copy or a faster connection helps.</source>
        <translation>ستُعدّ مقاطع الفيديو الخاصة بـ {name} متأخرة، والموعد المتوقع: {when}. لا تزال مقبولة؛ ويساعد إنشاء نسخة أصغر أو اتصال أسرع.</translation>
    </message>
    <message>
        <source>Your videos for {name} will only just be in time: expected {when}. Leave this computer on and connected.</source>
        <translation>ستصل مقاطع الفيديو المخصصة لـ {name} في آخر لحظة: الوصول المتوقع {when}. يُرجى إبقاء هذا الحاسوب قيد التشغيل ومتصلًا.</translation>
    </message>
    <message>
        <source>Your videos may come too late</source>
        <translation>قد تصل مقاطع الفيديو متأخرة</translation>
    </message>
    <message numerus="yes">
        <source>about %n h</source>
        <comment>about %n h</comment>
        <extracomment>hours that are left</extracomment>
        <translation>
            <numerusform>نحو %n ساعة</numerusform>
            <numerusform>نحو ساعة</numerusform>
            <numerusform>نحو ساعتين</numerusform>
            <numerusform>نحو %n ساعات</numerusform>
            <numerusform>نحو %n ساعة</numerusform>
            <numerusform>نحو %n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min</source>
        <comment>about %n min</comment>
        <extracomment>minutes that are left</extracomment>
        <translation>
            <numerusform>نحو %n دقيقة</numerusform>
            <numerusform>نحو دقيقة</numerusform>
            <numerusform>نحو دقيقتين</numerusform>
            <numerusform>نحو %n دقائق</numerusform>
            <numerusform>نحو %n دقيقة</numerusform>
            <numerusform>نحو %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation>نحو {size}</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>نحو {time}</translation>
    </message>
    <message>
        <source>about {time}, but it closes {closes}</source>
        <translation>نحو {time}، لكن موعد الإغلاق {closes}</translation>
    </message>
    <message>
        <source>about {time}, but it is due {due}</source>
        <translation>نحو {time}، لكن موعد التسليم {due}</translation>
    </message>
    <message>
        <source>about {time}, {margin} before it closes</source>
        <translation>نحو {time}، قبل {margin} من الإغلاق</translation>
    </message>
    <message>
        <source>about {time}, {margin} before it is due</source>
        <translation>نحو {time}، قبل {margin} من موعد التسليم</translation>
    </message>
    <message>
        <source>again in {wait}</source>
        <translation>محاولة أخرى بعد {wait}</translation>
    </message>
    <message>
        <source>all sent about {time}</source>
        <translation>اكتمال الإرسال نحو {time}</translation>
    </message>
    <message numerus="yes">
        <source>attempt %n</source>
        <comment>attempt %n</comment>
        <translation>
            <numerusform>المحاولة %n</numerusform>
            <numerusform>المحاولة %n</numerusform>
            <numerusform>المحاولة %n</numerusform>
            <numerusform>المحاولة %n</numerusform>
            <numerusform>المحاولة %n</numerusform>
            <numerusform>المحاولة %n</numerusform>
        </translation>
    </message>
    <message>
        <source>counts as late</source>
        <translation>يُعدّ متأخرًا</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <comment>in %n day</comment>
        <translation>
            <numerusform>بعد %n يوم</numerusform>
            <numerusform>بعد يوم</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %n أيام</numerusform>
            <numerusform>بعد %n يومًا</numerusform>
            <numerusform>بعد %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>in {time}</source>
        <translation>بعد {time}</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>أقل من دقيقة</translation>
    </message>
    <message>
        <source>more than a day</source>
        <translation>أكثر من يوم</translation>
    </message>
    <message>
        <source>or</source>
        <translation>أو</translation>
    </message>
    <message>
        <source>the way in which Fieldpost was installed</source>
        <translation>طريقة تثبيت Fieldpost</translation>
    </message>
    <message>
        <source>this computer&apos;s network settings</source>
        <translation>إعدادات الشبكة في هذا الحاسوب</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>اليوم {time}</translation>
    </message>
    <message>
        <source>tomorrow {time}</source>
        <translation>غدًا {time}</translation>
    </message>
    <message>
        <source>{assignments}: Fieldpost shows what can be done.</source>
        <translation>{assignments}: يعرض Fieldpost ما يمكن فعله.</translation>
    </message>
    <message>
        <source>{clock} {zone}</source>
        <extracomment>a time of day and the name of its zone</extracomment>
        <translation>{clock} {zone}</translation>
    </message>
    <message>
        <source>{day}, {time} {zone}</source>
        <translation>{day}، {time} {zone}</translation>
    </message>
    <message>
        <source>{duration} to make</source>
        <translation>مدة الإنشاء: {duration}</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>تتعذر قراءة {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <translation>تتعذر كتابة {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} holds no receipt of Fieldpost.</source>
        <translation>لا يحتوي {file} على إيصال من Fieldpost.</translation>
    </message>
    <message>
        <source>{file} is not the file of this receipt.</source>
        <translation>ليس {file} هو ملف هذا الإيصال.</translation>
    </message>
    <message>
        <source>{list}, {next}</source>
        <extracomment>a list with one more part</extracomment>
        <translation>{list}، {next}</translation>
    </message>
    <message>
        <source>{name} closes in {time}, and nothing can be sent at the moment. It goes on by itself; another connection may help, or write to your teacher before it closes.</source>
        <translation>يُغلق {name} بعد {time}، ولا يمكن إرسال شيء في الوقت الحالي. يُستأنف الرفع تلقائيًا؛ وقد يساعد اتصال آخر، أو مراسلة المعلّم قبل الإغلاق.</translation>
    </message>
    <message>
        <source>{name} continues</source>
        <translation>استُؤنف رفع {name}</translation>
    </message>
    <message>
        <source>{name} goes to {assignment} already. One time is enough, so nothing was changed.</source>
        <translation>سبقت إضافة {name} إلى {assignment}. تكفي مرة واحدة، لذا لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{name} is deleted at the site and no longer in your submission. Your own file is untouched.</source>
        <translation>حُذف {name} من الموقع ولم يعد في تسليمك. يبقى ملفك كما هو.</translation>
    </message>
    <message>
        <source>{name} is due in {time}, and nothing can be sent at the moment. It goes on by itself; another connection may help. What comes later is still taken, and counts as late.</source>
        <translation>يحين موعد تسليم {name} بعد {time}، ولا يمكن إرسال شيء في الوقت الحالي. يُستأنف الرفع تلقائيًا؛ وقد يساعد اتصال آخر. ما يصل بعد ذلك لا يزال مقبولًا ويُعدّ متأخرًا.</translation>
    </message>
    <message>
        <source>{name} is handed in</source>
        <translation>تم تسليم {name}</translation>
    </message>
    <message>
        <source>{name} is paused</source>
        <translation>{name} متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>{name} needs you</source>
        <translation>{name} بحاجة إلى تدخلك</translation>
    </message>
    <message>
        <source>{name} was not added. {reason}</source>
        <translation>لم يُضف {name}. {reason}</translation>
    </message>
    <message>
        <source>{name}, {course}: {state}.</source>
        <translation>{name}، {course}: {state}.</translation>
    </message>
    <message>
        <source>{name}, {course}: {state}. Your team hands in together.</source>
        <translation>{name}، {course}: {state}. تسليم جماعي للمجموعة.</translation>
    </message>
    <message>
        <source>{name}: {problem}</source>
        <translation>{name}: {problem}</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>{name}: {share}</source>
        <translation>{name}: {share}</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>{number} GB</source>
        <translation>{number} غيغابايت</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} ميغابايت</translation>
    </message>
    <message>
        <source>{number} TB</source>
        <translation>{number} تيرابايت</translation>
    </message>
    <message>
        <source>{number} fps</source>
        <translation>{number} إطار/ث</translation>
    </message>
    <message>
        <source>{number} kB</source>
        <translation>{number} كيلوبايت</translation>
    </message>
    <message>
        <source>{place} stands between this computer and the internet. Fieldpost keeps what you give here with your sign-ins, and tries it once.</source>
        <translation>يقع {place} بين هذا الحاسوب والإنترنت. يحفظ Fieldpost ما يُدخل هنا مع بيانات دخولك، ويجربه مرة واحدة.</translation>
    </message>
    <message>
        <source>{reason} Ask your teacher if you think that you may hand in here.</source>
        <translation>{reason} يُرجى سؤال المعلّم إذا كان التسليم متاحًا لك في رأيك.</translation>
    </message>
    <message>
        <source>{running} of {total} uploading</source>
        <translation>{running} من {total} قيد الرفع</translation>
    </message>
    <message>
        <source>{sentence} The site says: {words}</source>
        <translation>{sentence} رسالة الموقع: {words}</translation>
    </message>
    <message>
        <source>{sent} of {whole}</source>
        <translation>{sent} من {whole}</translation>
    </message>
    <message>
        <source>{site}, not protected</source>
        <translation>{site}، غير محمي</translation>
    </message>
    <message>
        <source>{size} ({bytes})</source>
        <translation>{size} ({bytes})</translation>
    </message>
    <message>
        <source>{size} that is sent already is lost.</source>
        <translation>سيُفقد ما أُرسل بالفعل، وحجمه {size}.</translation>
    </message>
    <message>
        <source>{size}/s</source>
        <translation>{size}/ث</translation>
    </message>
    <message>
        <source>{state}. {when}</source>
        <translation>{state}. {when}</translation>
    </message>
    <message>
        <source>{title}: {value}</source>
        <translation>{title}: {value}</translation>
    </message>
    <message>
        <source>{waiting} of {total} waiting</source>
        <translation>{waiting} من {total} قيد الانتظار</translation>
    </message>
    <message>
        <source>{weekday} {day} {month} {year}</source>
        <translation>{weekday} {day} {month} {year}</translation>
    </message>
    <message>
        <source>{weekday} {day} {month} {year}, {time}</source>
        <translation>{weekday} {day} {month} {year}، {time}</translation>
    </message>
    <message>
        <source>{weekday} {day} {month}, {time}</source>
        <translation>{weekday} {day} {month}، {time}</translation>
    </message>
    <message>
        <source>{when} ({left})</source>
        <translation>{when} ({left})</translation>
    </message>
    <message>
        <source>“system” takes the one of this computer, “none” goes directly; or give its address.</source>
        <translation>القيمة «system» لوكيل هذا الحاسوب، و«none» للاتصال المباشر؛ أو يُكتب عنوان الوكيل.</translation>
    </message>
</context>
</TS>
