"""Words that say nothing of what is looked for: Indonesian, as it is spoken in Semarang too, and English."""

from __future__ import annotations

_INDONESIAN = (
    "ada adakah adalah agar akan aku anda antara apa apaan apabila apakah apapun assalamualaikum atas "
    "atau bagaimana bagaimanakah bagi bagian bahwa banget bapak barangkali beberapa begitu belum berapa "
    "berapakah biar bila bisa bisakah boleh bolehkah bu buat cara carane caranya cari coba cukup dalam "
    "dan dapat dapatkah dari deh dengan di dia dimana dimanakah dong dulu eh gimana gini gitu guna hai "
    "halo hanya harus haruskah harusnya hendak ia ialah ibu ingin ini itu iya jadi jika juga jumlah kah "
    "kak kalau kalian kami kan kapan karena kayak ke kebetulan kemarin kenapa kepada kepingin ketika kira "
    "kita kok lagi lah lain lebih lewat maaf macam macem maka makasih mana mas masih mau maupun mbak "
    "melalui memang mengapa mengenai menurut mereka min mungkin nah namun nanti nih nya oleh pada pak "
    "para pengen perlu permisi pernah pgn pingin pun punya rupanya saja sambil sampai sana sangat saya "
    "sebagai sebelum sebuah secara sedang sekali sekarang sekarangnya selalu semua seorang seperti sering "
    "serta sesudah setelah siapa siapakah siapapun sih sini soal soalnya suatu sudah supaya tadi tadinya "
    "tahu tapi tau telah tentang terhadap tersebut tersedia terus tetapi tidak tolong total tuh untuk "
    "usah wah walaupun wong ya yaitu yakni yang"
)
_AS_PEOPLE_TEXT = (
    "abis aj aja ama aq benar bener bgmn bgt blm blum bngt brapa brp bs bsa cr dah dapet dg dgn dimn dl "
    "dlm dmn dmna dpt dr emang emg enggak ga gak gmana gmanakah gmn gmna gpp gt gue gw hrs jg jgn kalo kl "
    "klo knp knpa kpd kpn krn ktmu kyk lg lo lu mksd mo msh nanya ngga nggak ntar nti org pake pd plis "
    "pliss pls sblm sdh skrg skrng sm spy sy sya tak tdk tlg tny tp tpi trs trus udah udh utk yg"
)
_AS_SEMARANG_SAYS = (
    "arep badhe bikin dadi durung gawe iki iso kae kanggo ki kudu kula kulo kuwi lha lho mbok nandi nang "
    "neng ngendi nggih nggo ning njih ono opo opoto ora pengin pie pira piro piye pripun pundi saged seng "
    "sing to wae wis yen yo"
)
_ENGLISH = (
    "a about actually after again against also am an and any anyone anything are around as at available "
    "be because been before being between both by can cant could couldnt did didnt do does doesnt dont "
    "during each every everybody everyone everything few find for from get got had has have having he "
    "hello her here hers hi his how hows i if ill im in into is isnt it its ive just know like look "
    "looking lot make many may me mine more most much must my near need not now of on only or other "
    "others our ours out own please really same shall she should so some someone something still such "
    "take tell than thanks that the their theirs them then there theres these they this through to today "
    "under until up us used using very wanna want was we were what whats when where wheres which while "
    "who whom why will with within without would you your yours"
)

STOP_WORDS = frozenset(f"{_INDONESIAN} {_AS_PEOPLE_TEXT} {_AS_SEMARANG_SAYS} {_ENGLISH}".split())


def is_silent(key: str) -> bool:
    """Return whether a folded word says nothing: it is one of these, or a lonely letter."""
    return key in STOP_WORDS or (len(key) == 1 and key.isalpha())
